import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DataSet } from './data-set.schema.js';
import type { ManifestFault, SchemaOf } from './parse-manifest.js';
import { parseManifest } from './parse-manifest.js';
import type { TableSchema } from './table-schema.js';
import { tableSchema } from './table-schema.js';

/** A manifest, with the Table Schema that it names. */
export interface OpenManifest<M extends DataSet> {
  readonly manifest: M;
  readonly table: TableSchema | null;
}

/** A manifest that can be followed, or what keeps it from being so. */
export type OpenedManifest<M extends DataSet> =
  | { readonly open: OpenManifest<M>; readonly faults: readonly [] }
  | { readonly open: null; readonly faults: readonly ManifestFault[] };

/** Reads a manifest's text, and the Table Schema that it names in its folder. */
export function openManifest<M extends DataSet>(
  text: string,
  folder: string,
  schemaOf: SchemaOf<M>,
): OpenedManifest<M> {
  const { manifest, faults } = parseManifest(text, schemaOf);
  if (manifest === null) return { open: null, faults };
  if (manifest.schema === undefined) return { open: { manifest, table: null }, faults: [] };
  const table = readTable(path.resolve(folder, manifest.schema), folder);
  if (typeof table !== 'string') return { open: { manifest, table }, faults: [] };
  const line = text.split('\n').findIndex((one) => one.startsWith('schema:')) + 1;
  return { open: null, faults: [{ line, path: 'schema', message: table }] };
}
/** A Table Schema, or what is wrong with it. */
function readTable(place: string, folder: string): TableSchema | string {
  if (path.relative(folder, place).startsWith('..')) return 'il doit être à côté du manifeste';
  try {
    const parsed = tableSchema.safeParse(JSON.parse(readFileSync(place, 'utf8')));
    if (parsed.success) return parsed.data;
    const { path: keys, message } = parsed.error.issues[0] ?? { path: [], message: '' };
    return `ce n’est pas un Table Schema (${keys.map(String).join('.')} : ${message})`;
  } catch (error) {
    return `illisible : ${error instanceof Error ? error.message : String(error)}`;
  }
}
