import type { RawRow, SourceFile, SourceFiles } from '@maillage/kit';
import { fileNamed, readCsv } from '@maillage/kit';
import { cell } from '../gathered.js';
import type { SaeRow } from './sae.schema.js';
import { BIRTH_COLUMNS, EMERGENCY_COLUMNS, ESTABLISHMENT_COLUMNS } from './sae.schema.js';

type Row = Readonly<Record<string, unknown>>;

/** Every row of the three files, each with its establishment, which wards know by its number only. */
export async function* rowsOfThree(files: SourceFiles): AsyncGenerator<RawRow> {
  const establishments = new Map<string, Row>();
  for await (const row of table(fileNamed(files, 'establishments'), ESTABLISHMENT_COLUMNS)) {
    const number = cell(row.value, 'fi');
    if (number !== undefined) establishments.set(number, row.value);
    yield told(row, 'ESTABLISHMENTS', row.value);
  }
  const wards = [
    ['births', 'BIRTHS', BIRTH_COLUMNS],
    ['emergencies', 'EMERGENCIES', EMERGENCY_COLUMNS],
  ] as const;
  for (const [name, of, columns] of wards) {
    for await (const row of table(fileNamed(files, name), columns)) {
      yield told(row, of, establishments.get(cell(row.value, 'FI') ?? ''));
    }
  }
}

type TableRow = RawRow & { readonly value: Row };

const told = (row: TableRow, of: SaeRow['of'], establishment: Row | undefined): RawRow => ({
  ...row,
  value: { ...row.value, of, establishment },
});

async function* table(file: SourceFile, columns: readonly string[]): AsyncGenerator<TableRow> {
  for await (const row of readCsv(file, { columns, encoding: 'iso-8859-1' })) {
    const value = Object.fromEntries(Object.entries(row.value ?? {}));
    yield { ...row, file: file.name, value };
  }
}
