import { createReadableStreamFromReadable } from '@react-router/node';
import { Readable } from 'node:stream';
import type { CsvTable } from './csv.js';
import { csvHeaders, csvRows, csvText } from './csv.js';

/**
 * A long table as a file, written page after page as the graph gives them. The first page is read
 * before the answer begins, so that what is unknown is still a 404; a page that fails later cuts the
 * transfer, which browsers tell, rather than end a file that lacks rows.
 */
export async function csvStream(
  name: string,
  pages: AsyncGenerator<CsvTable>,
  headers?: HeadersInit,
): Promise<Response> {
  const first = await pages.next();
  async function* lines(): AsyncGenerator<string> {
    if (first.done === true) return;
    yield csvText(first.value);
    for await (const { rows } of pages) yield csvRows(rows);
  }
  return new Response(createReadableStreamFromReadable(Readable.from(lines())), {
    headers: csvHeaders(name, headers),
  });
}
