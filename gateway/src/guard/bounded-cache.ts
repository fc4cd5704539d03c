import { LRUCache } from 'lru-cache';

/** A cache as Apollo asks it, bounded by what its values truly take. */
export class BoundedCache<V extends object | string> {
  private readonly kept: LRUCache<string, V>;

  constructor(maxSize: number, sizeOf: (value: V) => number) {
    this.kept = new LRUCache({ maxSize, sizeCalculation: (value) => Math.max(1, sizeOf(value)) });
  }

  get(key: string): Promise<V | undefined> {
    return Promise.resolve(this.kept.get(key));
  }

  set(key: string, value: V): Promise<void> {
    this.kept.set(key, value);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.kept.delete(key));
  }
}
