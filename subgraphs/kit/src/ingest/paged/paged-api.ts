import type { RawRow } from '../edition.js';
import type { FetchOptions } from '../fetch/http/fetch-file.js';
import { readOpendatasoftRecords } from './opendatasoft.js';
import type { PagedApi } from './paged-api.type.js';
import { readTabularApi } from './tabular-api.js';

/** Rows of an API, page after page. @throws SourcePagesInconsistent, FormatChanged, and whatever fetchFile does */
export const readPagedApi = (api: PagedApi, options: FetchOptions): AsyncGenerator<RawRow> =>
  api.kind === 'opendatasoft'
    ? readOpendatasoftRecords(api, api.orderBy, options)
    : readTabularApi(api, options);

/** What is told of where its rows come from: the data set, whichever its pages. */
export function addressOfApi({ kind, api, id }: PagedApi): string {
  const part = encodeURIComponent(id);
  return kind === 'opendatasoft'
    ? `${api}/catalog/datasets/${part}/records`
    : `${api}/resources/${part}/data/`;
}
