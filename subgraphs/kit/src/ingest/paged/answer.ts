import { readFile, rm } from 'node:fs/promises';
import type { z } from 'zod';
import type { RawRow } from '../edition.js';
import { NotModified } from '../fetch/http/download.js';
import type { FetchOptions, FetchedFile } from '../fetch/http/fetch-file.js';
import { fetchFile } from '../fetch/http/fetch-file.js';
import { SourceHttpError } from '../fetch/http/http.errors.js';
import { FormatChanged } from '../ingest.errors.js';
import { readJson } from '../readers/json.js';

/** The most that one page may weigh; it is held whole. */
const MAX_PAGE = 20_000_000;

/** One page of an API, checked. @throws FormatChanged, and whatever {@link fetchFile} does */
export async function fetchPage<T>(
  url: URL,
  schema: z.ZodType<T>,
  options: FetchOptions,
): Promise<T> {
  const page = await fetchWhole(url, { limit: MAX_PAGE, ...options });
  try {
    const text = await readFile(page.place, 'utf8');
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new FormatChanged(`Une page de ${url.host}`, 'ce n’est plus la forme promise', error);
  } finally {
    await rm(page.place, { force: true });
  }
}

/**
 * Items of an API's answer that is one array, however long: it is kept on the disk while it is read.
 *
 * @throws FormatChanged, and whatever {@link fetchFile} does
 */
export async function* readJsonAnswer(url: URL, options: FetchOptions): AsyncGenerator<RawRow> {
  const answer = await fetchWhole(url, options);
  try {
    yield* readJson(answer);
  } finally {
    await rm(answer.place, { force: true });
  }
}

async function fetchWhole(url: URL, options: FetchOptions): Promise<FetchedFile> {
  const file = await fetchFile({ url: url.href }, options);
  if (file instanceof NotModified) throw new SourceHttpError(url, 304);
  return file;
}
