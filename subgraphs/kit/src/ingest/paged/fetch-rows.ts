import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { FetchOptions, FetchedFile } from '../fetch/http/fetch-file.js';
import { PartialFile } from '../fetch/http/partial-file.js';
import { MAX_CONTENT } from '../fetch/local-file.js';
import { addressOfApi, readPagedApi } from './paged-api.js';
import type { PagedApi } from './paged-api.type.js';

/** Text that is written at once. */
const PIECE = 65_536;

/**
 * Fetches every row of an API to the disk, as one JSON array with a row on each line.
 *
 * @throws SourcePagesInconsistent, FormatChanged, and whatever fetchFile does; nothing is left on the disk then
 */
export async function fetchRows(
  api: PagedApi,
  name: string,
  options: FetchOptions,
): Promise<FetchedFile> {
  const place = path.join(options.folder, `${randomUUID()}.json`);
  const file = await PartialFile.create(place, name, options.limit ?? MAX_CONTENT);
  try {
    for await (const piece of pieces(arrayOf(api, options))) await file.append(piece);
    const sha256 = await file.end();
    const open = () => createReadStream(place);
    return {
      ...{ name, address: addressOfApi(api), sha256, bytes: file.received, place },
      ...{ modifiedAt: null, validator: { etag: null, lastModified: null }, raw: open, open },
    };
  } catch (error) {
    await file.abandon();
    throw error;
  }
}

async function* arrayOf(api: PagedApi, options: FetchOptions): AsyncGenerator<string> {
  let before = '[\n';
  for await (const { value } of readPagedApi(api, options)) {
    yield before + JSON.stringify(value);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

async function* pieces(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  yield Buffer.from(piece);
}
