import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenManifest } from './manifest.producer.js';
import type { ManifestFault } from './parse-manifest.js';
import { parseManifest } from './parse-manifest.js';
import type { TableSchema } from './table-schema.js';
import { tableSchema } from './table-schema.js';

/** A manifest that can be followed, or what keeps it from being so. */
export type OpenedManifest =
  | { readonly open: OpenManifest; readonly faults: readonly [] }
  | { readonly open: null; readonly faults: readonly ManifestFault[] };

/** Reads a manifest's text, and the Table Schema that it names in its folder. */
export function openManifest(text: string, folder: string): OpenedManifest {
  const { manifest, faults } = parseManifest(text);
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
