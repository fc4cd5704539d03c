import { z } from 'zod';
import type { RawRow } from '../edition.js';
import type { FetchOptions } from '../fetch/http/fetch-file.js';
import { SourcePagesInconsistent } from '../fetch/http/http.errors.js';
import { fetchPage, readJsonAnswer } from './answer.js';
import type { OpendatasoftDataset } from './paged-api.type.js';

/** The most records that a page may have, and the last that pages reach. */
const PAGE = 100;
const LAST = 10_000;

const Page = z.object({ total_count: z.number().int(), results: z.array(z.unknown()) });

/**
 * Records of a data set page after page, `line` being their rank; past 10,000 records, which pages do not reach, from
 * its export.
 *
 * @param orderBy a field without equal values: pages overlap otherwise
 * @throws SourcePagesInconsistent when pages do not add up to the total, FormatChanged, and whatever fetchFile does
 */
export async function* readOpendatasoftRecords(
  dataset: OpendatasoftDataset,
  orderBy: string,
  options: FetchOptions,
): AsyncGenerator<RawRow> {
  let read = 0;
  let total: number | null = null;
  const paged = { order_by: orderBy, limit: String(PAGE) };
  do {
    const url = addressOf(dataset, 'records', { ...paged, offset: String(read) });
    const page = await fetchPage(url, Page, options);
    if (page.total_count > LAST && total === null) {
      yield* wholeExport(dataset, orderBy, page.total_count, options);
      return;
    }
    total ??= page.total_count;
    const next = read + page.results.length;
    if (page.total_count !== total || next !== Math.min(read + PAGE, total))
      throw new SourcePagesInconsistent(url, next, page.total_count);
    for (const value of page.results) yield { line: ++read, value };
  } while (read < total);
}

/** Every record of a data set, in one answer; `line` is their rank. @throws FormatChanged, and whatever fetchFile does */
export const readOpendatasoftExport = (
  dataset: OpendatasoftDataset,
  options: FetchOptions,
): AsyncGenerator<RawRow> => readJsonAnswer(addressOf(dataset, 'exports/json', {}), options);

/** The export, which must hold as many records as pages announce. @throws SourcePagesInconsistent */
async function* wholeExport(
  dataset: OpendatasoftDataset,
  orderBy: string,
  total: number,
  options: FetchOptions,
): AsyncGenerator<RawRow> {
  let read = 0;
  // In the same order each time, so that what did not change is the same bytes.
  const url = addressOf(dataset, 'exports/json', { order_by: orderBy });
  for await (const row of readJsonAnswer(url, options)) {
    read = row.line;
    yield row;
  }
  if (read !== total) throw new SourcePagesInconsistent(url, read, total);
}

function addressOf(
  { api, id, where, select }: OpendatasoftDataset,
  what: string,
  parameters: Readonly<Record<string, string>>,
): URL {
  const url = new URL(`${api}/catalog/datasets/${encodeURIComponent(id)}/${what}`);
  for (const [name, value] of Object.entries({ where, select, ...parameters }))
    if (value !== undefined) url.searchParams.set(name, value);
  return url;
}
