import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Producer } from '../snapshots/index.js';
import type { CheckReport, CheckRequest } from './check-manifest.js';
import { unfollowed } from './check-manifest.js';
import type { DescribedProducer, ManifestForm } from './manifest-form.js';
import { formOf } from './manifest-form.js';
import { ManifestInvalid } from './manifest.errors.js';
import type { ManifestFault } from './parse-manifest.js';

/** Where the producers that manifests of a form describe stand, beside those that are known without any. */
export class ManifestShelf<P extends Producer<unknown>> {
  readonly added: P[] = [];

  constructor(
    private readonly form: ManifestForm<P>,
    private readonly known: readonly P[],
  ) {}

  get key(): string {
    return this.form.key;
  }

  get what(): string {
    return this.form.what;
  }

  /** Whether a source is called so. */
  has(id: string): boolean {
    return [...this.known, ...this.added].some(({ info }) => info.id === id);
  }

  /**
   * Stands the producer of a manifest there.
   *
   * @param isTaken whether a source of another shelf is called so
   * @returns what keeps it from it; none where nothing does
   */
  add(text: string, folder: string, isTaken: (id: string) => boolean): readonly ManifestFault[] {
    const known = [...this.known, ...this.added];
    const { producer, faults } = this.fitting(text, folder, known, isTaken);
    if (producer !== null) this.added.push(producer);
    return faults;
  }

  /** The producers with that of a manifest, in place of the one of its name. @throws ManifestInvalid */
  with(text: string, place: string): { readonly id: string; readonly producers: readonly P[] } {
    const { producer, faults } = this.form.describe(text, path.dirname(place));
    if (producer === null) throw new ManifestInvalid(place, faults);
    const { id } = producer.info;
    const others = [...this.known, ...this.added].filter(({ info }) => info.id !== id);
    return { id, producers: [...others, producer] };
  }

  /** Runs a manifest dry; one that could not stand beside the known producers is told so. */
  async check(text: string, request: CheckRequest): Promise<CheckReport> {
    const { faults } = this.fitting(text, request.folder, this.known);
    return faults.length > 0 ? unfollowed(faults) : this.form.check(text, request);
  }

  private fitting(
    text: string,
    folder: string,
    others: readonly P[],
    isTaken: (id: string) => boolean = () => false,
  ): DescribedProducer<P> {
    const described = this.form.describe(text, folder);
    const { producer } = described;
    if (producer === null) return described;
    const { id } = producer.info;
    const fault = (key: string, message: string): DescribedProducer<P> => ({
      ...{ producer: null, faults: [{ line: 1, path: key, message }] },
    });
    if (isTaken(id) || others.some(({ info }) => info.id === id))
      return fault('id', `« ${id} » est déjà le nom d’une autre source`);
    const message = this.form.conflict(producer, others);
    return message === null ? described : fault(this.form.key, message);
  }
}

/** Shelves of which one takes each manifest. */
type Shelves = readonly [AnyShelf, ...AnyShelf[]];
type AnyShelf = Pick<ManifestShelf<never>, 'key' | 'what' | 'has' | 'add' | 'check'>;

/**
 * Fills shelves with the manifests of some folders, by name; one that is broken, or that takes what
 * another source is called, is told, and the others go on.
 *
 * @param folders those that are missing have none
 */
export function fillShelves(folders: readonly string[], shelves: Shelves): ManifestInvalid[] {
  return folders.flatMap(manifestsIn).flatMap((place) => {
    const faults = addOne(place, shelves);
    return faults.length === 0 ? [] : [new ManifestInvalid(place, faults)];
  });
}

function addOne(place: string, shelves: Shelves): readonly ManifestFault[] {
  const text = readFileSync(place, 'utf8');
  const shelf = formOf(text, shelves);
  if ('message' in shelf) return [shelf];
  const isTaken = (id: string): boolean => shelves.some((one) => one.has(id));
  return shelf.add(text, path.dirname(place), isTaken);
}

const manifestsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => path.join(folder, name))
    : [];
