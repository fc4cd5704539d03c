import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { SourceFile, Validator } from '../../source-file.js';
import { MAX_CONTENT, contentOf } from '../local-file.js';
import type { DownloadExchanges } from './download.js';
import { Download, NotModified } from './download.js';
import type { AllowedHost, Resolve } from './host-guard.js';
import { HostGuard } from './host-guard.js';
import { PartialFile } from './partial-file.js';
import { retried } from './retry.js';
import type { Timing } from './timing.js';
import { REAL_TIMING } from './timing.js';

/** A file to be fetched. */
export interface FetchRequest {
  readonly url: string;
  /** What was said of the version that is already here: the server is asked whether it has another. */
  readonly known?: Validator | null;
  /** What it is called; the end of its address when it is not told. */
  readonly name?: string;
  /** Whether a web page is what is wanted; it is an error otherwise. */
  readonly html?: boolean;
}

/** Where from, where to, and how much is too much. Sizes are in bytes, times in milliseconds. */
export interface FetchOptions {
  /** Where the file is written: an existing folder. The caller removes the file. */
  readonly folder: string;
  /** The servers that may be asked, redirections included. */
  readonly hosts: readonly AllowedHost[];
  /** 4 GB by default. */
  readonly limit?: number;
  /** For the whole, attempts included: 30 minutes by default. */
  readonly deadline?: number;
  /** The longest that nothing may come: 60 seconds by default. */
  readonly silence?: number;
  /** 4 by default. */
  readonly attempts?: number;
  readonly timing?: Timing;
  readonly resolve?: Resolve;
}

/** A file that was fetched, on the disk. */
export interface FetchedFile extends SourceFile {
  readonly place: string;
  /** To be remembered, and given when it is asked for again. */
  readonly validator: Validator;
}

/**
 * Fetches a file to the disk: asks again what fails for a while, goes on from where it was cut, and refuses what is
 * not it.
 *
 * @throws SourceUnreachable, SourceHttpError, SourceTruncated, SourceTooSlow, SourceHostRefused, SourceAnsweredHtml,
 * FileTooLarge, SourceNotKept; nothing is left on the disk then
 */
export async function fetchFile(
  { url, known = null, html = false, ...request }: FetchRequest,
  options: FetchOptions,
): Promise<FetchedFile | NotModified> {
  const timing = options.timing ?? REAL_TIMING;
  const asked = new URL(url);
  const name = request.name ?? nameOf(asked);
  const place = path.join(options.folder, `${randomUUID()}${path.extname(name)}`);
  const partial = await PartialFile.create(place, name, options.limit ?? MAX_CONTENT);
  const exchanges = exchangesOf(options, timing);
  const download = new Download({ url: asked, known, html }, partial, exchanges);
  const patience = {
    attempts: options.attempts ?? ATTEMPTS,
    until: timing.now() + exchanges.deadline,
  };
  try {
    const answer = await retried(() => download.attempt(), patience, timing);
    if (answer instanceof NotModified) {
      await partial.abandon();
      return answer;
    }
    return fetched(name, asked, partial, await partial.end(), answer);
  } catch (error) {
    await partial.abandon();
    throw error;
  }
}

const ATTEMPTS = 4;
const DEADLINE = 30 * 60_000;
const SILENCE = 60_000;

function exchangesOf(options: FetchOptions, timing: Timing): DownloadExchanges {
  const deadline = options.deadline ?? DEADLINE;
  return {
    guard: new HostGuard(options.hosts, options.resolve),
    signal: AbortSignal.timeout(deadline),
    silence: options.silence ?? SILENCE,
    deadline,
    now: () => timing.now(),
  };
}

function fetched(
  name: string,
  url: URL,
  { place, received }: PartialFile,
  sha256: string,
  validator: Validator,
): FetchedFile {
  const own = name.replace(/\.gz$/, '');
  return {
    ...{ name: own, address: url.href, sha256, bytes: received, place, validator },
    modifiedAt: dateOf(validator.lastModified),
    raw: () => createReadStream(place),
    open: () => contentOf(place, own),
  };
}

/** The last part of an address, as it can be shown: `liste.csv`. */
export function nameOf({ pathname, hostname }: URL): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  return last.replaceAll(/[^\w.-]/g, '_');
}

function dateOf(lastModified: string | null): Date | null {
  const date = new Date(lastModified ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
}
