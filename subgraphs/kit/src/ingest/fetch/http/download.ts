import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { HubError } from '../../../errors/index.js';
import { aWebPage } from '../../decode/web-page.js';
import type { Validator } from '../../source-file.js';
import type { Exchanges } from './exchange.js';
import { exchange } from './exchange.js';
import {
  SourceAnsweredHtml,
  SourceHttpError,
  SourceTooSlow,
  SourceTruncated,
} from './http.errors.js';
import type { PartialFile } from './partial-file.js';
import { retryAfterOf } from './retry.js';

/** The server has no other version than the one that was remembered. */
export class NotModified {
  constructor(readonly validator: Validator) {}
}

/** What is downloaded. */
export interface DownloadRequest {
  readonly url: URL;
  /** What was said of the version that is already here. */
  readonly known: Validator | null;
  /** Whether a web page is what is wanted. */
  readonly html: boolean;
}

/** A run's exchanges, with what tells how long it may take. */
export interface DownloadExchanges extends Exchanges {
  readonly deadline: number;
  now(): number;
}

/** A file being received in one attempt or several: each goes on from where the last was cut, if the server can. */
export class Download {
  /** What proves that the rest is of the same version; null where nothing does. */
  private proof: string | null = null;

  constructor(
    private readonly request: DownloadRequest,
    private readonly partial: PartialFile,
    private readonly exchanges: DownloadExchanges,
  ) {}

  /** Asks for the file, or for the rest of it. @throws HubError, see docs/errors.md */
  async attempt(): Promise<Validator | NotModified> {
    const { signal, deadline } = this.exchanges;
    try {
      return await this.asked();
    } catch (error) {
      if (signal.aborted) throw new SourceTooSlow(this.request.url, 'deadline', deadline);
      throw error;
    }
  }

  private async asked(): Promise<Validator | NotModified> {
    const { url, response } = await exchange(this.request.url, this.headers(), this.exchanges);
    try {
      const validator = validatorOf(response.headers);
      if (response.statusCode === 304 && this.request.known !== null)
        return new NotModified({ ...this.request.known, ...known(validator) });
      await this.begin(url, response);
      await this.receive(url, response);
      return validator;
    } finally {
      response.destroy();
    }
  }

  private headers(): OutgoingHttpHeaders {
    const { etag, lastModified } = this.request.known ?? { etag: null, lastModified: null };
    return {
      'user-agent': 'maillage (open data hub)',
      // A length that can be checked, a range that can be asked for, a hash that does not depend on who compressed.
      'accept-encoding': 'identity',
      ...(etag !== null && { 'if-none-match': etag }),
      ...(lastModified !== null && { 'if-modified-since': lastModified }),
      ...(this.proof !== null && {
        ...{ range: `bytes=${String(this.partial.received)}-`, 'if-range': this.proof },
      }),
    };
  }

  /** Makes what came before agree with what comes now. @throws SourceHttpError, SourceTruncated */
  private async begin(url: URL, { statusCode = 0, headers }: IncomingMessage): Promise<void> {
    const { received } = this.partial;
    const goesOn = headers['content-range']?.startsWith(`bytes ${String(received)}-`) === true;
    if (statusCode === 206 && this.proof !== null && goesOn) return;
    if (statusCode === 200 || statusCode === 206 || statusCode === 416) {
      this.proof = null;
      await this.partial.empty();
      if (statusCode === 200) return;
      throw new SourceTruncated(url, received);
    }
    const wait = retryAfterOf(headers['retry-after'], this.exchanges.now());
    throw new SourceHttpError(url, statusCode, wait);
  }

  private async receive(url: URL, response: IncomingMessage): Promise<void> {
    const { headers } = response;
    const { partial } = this;
    this.refusePage(url, headers['content-type']?.startsWith('text/html') === true);
    partial.refuseOver(partial.received + Number(headers['content-length'] ?? 0));
    this.proof = proofOf(headers);
    try {
      for await (const chunk of decoded(response) as AsyncIterable<Buffer>) {
        this.refusePage(url, partial.received === 0 && aWebPage(chunk.toString()));
        await partial.append(chunk);
      }
    } catch (error) {
      throw error instanceof HubError ? error : new SourceTruncated(url, partial.received, error);
    }
    if (!response.complete) throw new SourceTruncated(url, partial.received);
  }

  private refusePage(url: URL, isPage: boolean): void {
    if (isPage && !this.request.html) throw new SourceAnsweredHtml(url);
  }
}

const isGzip = (headers: IncomingHttpHeaders): boolean =>
  /^(x-)?gzip$/i.test(headers['content-encoding'] ?? '');

/** What was sent, unfolded where a server compresses all the same. */
function decoded(response: IncomingMessage): Readable {
  if (!isGzip(response.headers)) return response;
  const unzipped = createGunzip();
  // An error reaches whoever reads the end of the chain: pipeline destroys it with that error.
  pipeline(response, unzipped, () => undefined);
  return unzipped;
}

const validatorOf = (headers: IncomingHttpHeaders): Validator => ({
  etag: headers.etag ?? null,
  lastModified: headers['last-modified'] ?? null,
});

/** What a 304 says again of the version; it may leave out what it said before. */
const known = ({ etag, lastModified }: Validator): Partial<Validator> => ({
  ...(etag !== null && { etag }),
  ...(lastModified !== null && { lastModified }),
});

/** A weak tag does not prove that bytes are the same. */
function proofOf(headers: IncomingHttpHeaders): string | null {
  if (headers['accept-ranges'] !== 'bytes' || headers['content-encoding'] !== undefined)
    return null;
  const { etag, lastModified } = validatorOf(headers);
  return etag === null || etag.startsWith('W/') ? lastModified : etag;
}
