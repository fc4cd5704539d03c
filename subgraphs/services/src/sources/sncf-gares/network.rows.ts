import type { RawRow, SourceFiles } from '@maillage/kit';
import { fileNamed, readCsv, readGeoJson } from '@maillage/kit';
import { z } from 'zod';
import { cell, gathered } from '../gathered.js';
import { NETWORK_COLUMNS } from './network.schema.js';

const byStation = { id: (row: Readonly<Record<string, unknown>>) => cell(row, 'code_uic') };

/** The network's list as a table: a row per station and line. */
export const rowsOfTable = (files: SourceFiles): AsyncIterable<RawRow> =>
  gathered(readCsv(fileNamed(files, 'stations'), { columns: NETWORK_COLUMNS }), byStation);

/** The same list as GeoJSON. */
export const rowsOfFeatures = (files: SourceFiles): AsyncIterable<RawRow> =>
  gathered(properties(readGeoJson(fileNamed(files, 'stations'))), byStation);

const feature = z.object({ properties: z.record(z.string(), z.unknown()) });

/** Properties of features, numbers written as the table writes them; what is no feature is left as it is. */
async function* properties(rows: AsyncIterable<RawRow>): AsyncGenerator<RawRow> {
  for await (const row of rows) {
    const parsed = feature.safeParse(row.value);
    const entries = Object.entries(parsed.data?.properties ?? {}).map(([name, value]) => {
      return [name, typeof value === 'number' ? String(value) : value];
    });
    yield parsed.success ? { ...row, value: Object.fromEntries(entries) as unknown } : row;
  }
}
