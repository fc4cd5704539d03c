import { createHash } from 'node:crypto';
import type { Edition } from './edition.js';
import type { SourceFile, SourceFiles } from './source-file.js';

/** An edition whose files have arrived: what one snapshot is made from. */
export interface Arrival<Item> {
  readonly edition: Edition<Item>;
  /** The day that it describes (ISO). */
  readonly validOn: string;
  readonly retrievedAt: Date;
  readonly files: SourceFiles;
}

/** What tells an arrival from another. */
export interface Fingerprinted {
  readonly edition: Pick<Edition<unknown>, 'version'>;
  readonly files: Readonly<Record<string, Pick<SourceFile, 'sha256'>>>;
}

/** The same for the same bytes read the same way, whatever the day they came and from where. */
export function fingerprintOf({ edition, files }: Fingerprinted): string {
  const hash = createHash('sha256').update(String(edition.version));
  for (const name of Object.keys(files).sort())
    hash.update(`\n${name} ${files[name]?.sha256 ?? ''}`);
  return hash.digest('hex');
}

/** Files of an arrival as they are kept, with what they are in their publication. */
export const filesOf = ({ files }: Pick<Arrival<unknown>, 'files'>): object[] =>
  Object.entries(files).map(([name, { address, sha256, bytes, modifiedAt, ...file }]) => ({
    ...{ name, address, sha256, bytes, modifiedAt, file: file.savedAs ?? file.name },
    ...(file.validator !== undefined && { validator: file.validator }),
  }));
