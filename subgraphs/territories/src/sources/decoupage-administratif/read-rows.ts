import { DataPackage } from '@maillage/kit';

/** Files that the vintages before 2023 lack. */
const OPTIONAL: ReadonlySet<string> = new Set(['ept']);

/** The rows of a package's file. @throws DataPackageDamaged */
export function readRows(name: string, file: string): readonly unknown[] {
  const from = new DataPackage(name, import.meta.url);
  const place = `data/${file}.json`;
  return OPTIONAL.has(file) && !from.has(place) ? [] : from.list(place);
}

/** The version of a package. @throws DataPackageDamaged */
export const versionOf = (name: string): string => new DataPackage(name, import.meta.url).version;
