import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DataPackageDamaged } from './data-package.errors.js';

/**
 * A package of npm that carries data. Its files are read, never imported: Node would keep them for
 * as long as the process lives.
 */
export class DataPackage {
  private readonly resolve: (file: string) => string;

  /** @param from the module that depends on it: `import.meta.url` */
  constructor(
    readonly name: string,
    from: string,
  ) {
    const require = createRequire(from);
    this.resolve = (file) => require.resolve(`${name}/${file}`);
  }

  /** @throws DataPackageDamaged */
  get version(): string {
    const said = this.json('package.json');
    const version = typeof said === 'object' && said !== null && 'version' in said && said.version;
    if (typeof version !== 'string') throw new DataPackageDamaged(this.name, 'package.json');
    return version;
  }

  /** Whether it has a file; what an older release lacks is no damage. */
  has(file: string): boolean {
    try {
      this.resolve(file);
      return true;
    } catch {
      return false;
    }
  }

  /** Where a file is. @throws DataPackageDamaged */
  path(file: string): string {
    return this.unhurt(file, () => this.resolve(file));
  }

  /** @throws DataPackageDamaged */
  json(file: string): unknown {
    return this.unhurt(file, () => JSON.parse(readFileSync(this.resolve(file), 'utf8')) as unknown);
  }

  /** The rows of a file. @throws DataPackageDamaged */
  list(file: string): readonly unknown[] {
    const rows = this.json(file);
    if (!Array.isArray(rows)) throw new DataPackageDamaged(this.name, file);
    return rows as readonly unknown[];
  }

  private unhurt<T>(file: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw new DataPackageDamaged(this.name, file, error);
    }
  }
}
