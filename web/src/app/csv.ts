// The browser's build runs in both: the graph page saves tables without a server.
import { stringify } from 'csv-stringify/browser/esm/sync';

/** One value of a table; null leaves the cell empty. */
export type Cell = string | number | boolean | null | undefined;

/** A table as it is downloaded: names of columns that machines can rely on, then rows. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const written = (rows: readonly (readonly Cell[])[], bom: boolean): string =>
  stringify([...rows], {
    bom,
    escape_formulas: true,
    record_delimiter: '\r\n',
    // By itself the library quotes the delimiter only: a lone line feed would cut the row in two.
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });

/**
 * Comma-separated, UTF-8 with its mark (spreadsheets guess wrong without it), decimal points; a text
 * that a spreadsheet would run as a formula is disarmed.
 */
export const csvText = ({ columns, rows }: CsvTable): string => written([columns, ...rows], true);

/** More rows of a table whose head is written. */
export const csvRows = (rows: CsvTable['rows']): string => written(rows, false);

/** What says that an answer is a table, saved under a name. */
export const csvHeaders = (name: string, headers?: HeadersInit): Record<string, string> => ({
  'cache-control': 'public, max-age=300',
  ...Object.fromEntries(new Headers(headers)),
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': `attachment; filename="${name}.csv"`,
});

/** A table as a file that a browser saves under a name. */
export const csvResponse = (name: string, table: CsvTable): Response =>
  new Response(csvText(table), { headers: csvHeaders(name) });
