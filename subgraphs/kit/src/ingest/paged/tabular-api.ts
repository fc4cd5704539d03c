import { z } from 'zod';
import type { RawRow } from '../edition.js';
import type { FetchOptions } from '../fetch/http/fetch-file.js';
import { SourcePagesInconsistent } from '../fetch/http/http.errors.js';
import { fetchPage } from './answer.js';
import type { TabularResource } from './paged-api.type.js';

/** The most rows that a page may have. */
const PAGE = 200;

const Page = z.object({
  data: z.array(z.unknown()),
  links: z.object({ next: z.string().nullable() }),
  meta: z.object({ page: z.number().int(), total: z.number().int() }),
});

/**
 * Rows of a table page after page, in the order of the file; `line` is their rank.
 *
 * @throws SourcePagesInconsistent when pages do not add up to the total, FormatChanged, and whatever fetchFile does
 */
export async function* readTabularApi(
  { api, id, filters = {} }: TabularResource,
  options: FetchOptions,
): AsyncGenerator<RawRow> {
  let read = 0;
  let total: number | null = null;
  const parameters = new URLSearchParams({ ...filters, page: '1', page_size: String(PAGE) });
  let next: URL | null = new URL(
    `${api}/resources/${encodeURIComponent(id)}/data/?${parameters.toString()}`,
  );
  for (let rank = 1; next !== null; rank += 1) {
    const url: URL = next;
    const page = await fetchPage(url, Page, options);
    total ??= page.meta.total;
    next = page.links.next === null ? null : new URL(page.links.next, url);
    if (!agrees(page, { rank, read, total }))
      throw new SourcePagesInconsistent(url, read + page.data.length, page.meta.total);
    for (const value of page.data) yield { line: ++read, value };
  }
}

/** Whether a page is the one that was asked for, and the last where the table ends. */
function agrees(
  { data, links, meta }: z.infer<typeof Page>,
  asked: { readonly rank: number; readonly read: number; readonly total: number },
): boolean {
  if (meta.page !== asked.rank || meta.total !== asked.total) return false;
  const after = asked.read + data.length;
  return links.next === null ? after === asked.total : data.length > 0 && after < asked.total;
}
