import { rm } from 'node:fs/promises';
import type { EditionFile } from '../edition.js';
import type { KnownFile } from '../found-edition.js';
import { fetchRows } from '../paged/fetch-rows.js';
import type { SourceFile } from '../source-file.js';
import { NotModified } from './http/download.js';
import type { FetchOptions, FetchedFile } from './http/fetch-file.js';
import { fetchFile, nameOf } from './http/fetch-file.js';
import type { AllowedHost } from './http/host-guard.js';
import type { FileStore } from './store/file-store.js';

/** How producers' servers are reached. */
export interface Network extends Omit<FetchOptions, 'folder' | 'hosts'> {
  /** Where what comes is kept. */
  readonly store: FileStore;
  /** Servers of this machine that stand for producers'; none but in tests. */
  readonly local?: readonly AllowedHost[];
  /** What day it is (ISO), for what is published without a date. */
  readonly today: () => string;
}

/**
 * Brings a file from its official address into the store; from the store, where it did not change.
 *
 * @param hosts servers that may be asked
 * @param known the file that was last taken in
 * @throws whatever fetchFile does, SourceNotKept
 */
export async function bring(
  network: Network,
  hosts: readonly AllowedHost[],
  { url, api }: EditionFile,
  known: KnownFile | null,
): Promise<SourceFile> {
  const { store, local = [], ...rest } = network;
  const options = { ...rest, folder: await store.incoming(), hosts: [...local, ...hosts] };
  if (api !== undefined) return keep(store, await fetchRows(api, `${api.id}.json`, options));
  if (url === undefined) throw new Error('a file without an address is not asked for');
  const { href } = new URL(url);
  const isKept = known?.address === href && store.has(known.sha256);
  return bringFile(store, options, href, isKept ? known : null);
}

async function bringFile(
  store: FileStore,
  options: FetchOptions,
  url: string,
  same: KnownFile | null,
): Promise<SourceFile> {
  const name = nameOf(new URL(url));
  const fetched = await fetchFile({ url, name, known: same?.validator ?? null }, options);
  if (!(fetched instanceof NotModified)) return keep(store, { ...fetched, name });
  if (same === null) throw new Error('a server that is told of no version cannot say the same');
  return store.file({ ...same, name, validator: fetched.validator });
}

/** Puts a file that was fetched in the store, whence it is read. */
async function keep(store: FileStore, { place, ...file }: FetchedFile): Promise<SourceFile> {
  try {
    await store.keep(file);
  } finally {
    await rm(place, { force: true });
  }
  return store.file(file);
}
