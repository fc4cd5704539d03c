import writeXlsxFile from 'write-excel-file/node';
import type { Cell, PointTable } from './table.js';

/** A workbook of two sheets: the rows, and what the columns mean. */
export async function xlsxTable({ columns, rows }: PointTable): Promise<Buffer> {
  const head = columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }));
  const data = [head, ...rows.map((row) => row.map(cellOf))];
  const meaning = columns.map(({ name, title, description }) =>
    [name, title, description].map(cellOf),
  );
  const sheets = [
    { sheet: 'donnees', data, stickyRowsCount: 1 },
    { sheet: 'colonnes', data: meaning },
  ];
  return writeXlsxFile(sheets).toBuffer();
}

const cellOf = (value: Cell) => (value === null ? null : { value });
