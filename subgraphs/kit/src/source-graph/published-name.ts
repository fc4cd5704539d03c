import { extname } from 'node:path';

/** A file of a snapshot as it is stored. */
export interface StoredFile {
  /** As its edition calls it. */
  readonly name: string;
  readonly address: string;
  readonly sha256: string;
  readonly bytes: number;
  /** What its bytes are called; absent from snapshots that came before it was kept. */
  readonly file?: string;
}

/** What a file of a snapshot is called in an address: `points.csv`. */
export const publishedName = ({ name, file, address }: StoredFile): string =>
  `${name}${endOf(file ?? '') || endOf(address.replace(/\?.*$/, '').replace(/\.gz$/, ''))}`;

/** `.csv`, `.tar.gz`; what an API exports has its form as last part of its address. */
function endOf(name: string): string {
  if (name.endsWith('.gz')) return `${extname(name.slice(0, -3))}.gz`.toLowerCase();
  const end = extname(name) || (/^(?:csv|json|geojson|xlsx)$/.test(name) ? `.${name}` : '');
  return /^\.[a-z0-9]{1,8}$/i.test(end) ? end.toLowerCase() : '';
}
