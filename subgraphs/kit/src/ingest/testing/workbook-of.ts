import { zipOf } from './zip-of.js';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A cell as Excel writes it: a text, a number, a boolean, a day or nothing. */
export type Cell = string | number | boolean | Date | null;

/** A workbook with one sheet. */
export function workbookOf(sheet: string, rows: readonly (readonly Cell[])[]): Buffer {
  const written = rows.map((cells, row) => rowOf(row + 1, cells)).join('');
  return zipOf({
    'xl/workbook.xml': {
      content: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    'xl/_rels/workbook.xml.rels': {
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    'xl/styles.xml': {
      content: `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    },
    'xl/worksheets/sheet1.xml': {
      content: `<worksheet xmlns="${MAIN}"><sheetData>${written}</sheetData></worksheet>`,
    },
  });
}

const rowOf = (row: number, cells: readonly Cell[]): string =>
  `<row r="${String(row)}">${cells.map((cell, column) => cellOf(`${columnOf(column)}${String(row)}`, cell)).join('')}</row>`;

const columnOf = (column: number): string => String.fromCharCode(65 + column);

function cellOf(place: string, cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${String(cell)}</v></c>`;
  if (cell instanceof Date) return `<c r="${place}" s="1"><v>${String(serialOf(cell))}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? '1' : '0'}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
}

/** A day as Excel counts it. */
const serialOf = (day: Date): number => (day.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
