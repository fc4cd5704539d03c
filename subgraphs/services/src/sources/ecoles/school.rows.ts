import type { RawRow, SourceFiles } from '@maillage/kit';
import { fileNamed, readCsv, readJson } from '@maillage/kit';
import { z } from 'zod';
import { cell, gathered } from '../gathered.js';
import { SCHOOL_COLUMNS } from './school.schema.js';

type Row = Readonly<Record<string, unknown>>;

/** The directory as a table. */
export const rowsOfTable = (files: SourceFiles): AsyncIterable<RawRow> =>
  together(readCsv(fileNamed(files, 'schools'), { columns: SCHOOL_COLUMNS }), (column) => column);

/** The directory as the API exports it. */
export const rowsOfExport = (files: SourceFiles): AsyncIterable<RawRow> =>
  rowsOfApi(readJson(fileNamed(files, 'schools')));

/** Records of the API: names are those of the table in small letters; in the first version, under `fields`. */
export const rowsOfApi = (records: AsyncIterable<RawRow>): AsyncIterable<RawRow> =>
  together(records, (column) => column.toLowerCase().replaceAll(' ', '_'));

/** Rows of one establishment in one commune are one; of several communes, annexes give way to the others. */
const together = (
  rows: AsyncIterable<RawRow>,
  nameOf: (column: string) => string,
): AsyncIterable<RawRow> =>
  gathered(readColumns(rows, nameOf), {
    id: (row) => cell(row, 'Identifiant_de_l_etablissement'),
    place: (row) => cell(row, 'Code_commune') ?? cell(row, 'Nom_commune') ?? '',
    rank: (row) => {
      const name = cell(row, 'Nom_etablissement') ?? '';
      return `${/\bannexe\b/i.test(name) ? '1' : '0'} ${name}`;
    },
  });

/** Only what is read: the directory has seventy columns, and its rows are held together. */
async function* readColumns(
  rows: AsyncIterable<RawRow>,
  nameOf: (column: string) => string,
): AsyncGenerator<RawRow> {
  for await (const row of rows) {
    const fields = fieldsOf(row.value);
    yield {
      ...row,
      value: Object.fromEntries(
        SCHOOL_COLUMNS.map((name) => [name, written(fields[nameOf(name)])]),
      ),
    };
  }
}

const record = z.record(z.string(), z.unknown());

function fieldsOf(value: unknown): Row {
  const row = record.safeParse(value).data ?? {};
  return record.safeParse(row['fields']).data ?? row;
}

/** Numbers as the table writes them; null, as it is for the API, is empty. */
const written = (value: unknown): unknown =>
  typeof value === 'number' ? String(value) : (value ?? undefined);
