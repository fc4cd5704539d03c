import type { Arrival } from '../arrival.js';
import { fingerprintOf } from '../arrival.js';
import type { Edition, EditionFile } from '../edition.js';
import type { FoundEdition, KnownArrival, KnownFile } from '../found-edition.js';
import { Unchanged } from '../found-edition.js';
import { addressOfApi } from '../paged/paged-api.js';
import type { SourceFile } from '../source-file.js';
import type { AllowedHost } from './http/host-guard.js';
import { SourceHttpError } from './http/http.errors.js';
import type { Network } from './network.js';
import { bring } from './network.js';

/** Editions whose every file has an official address, to be asked for there. */
export function publishedEditions<Item>(
  network: Network,
  editions: readonly Edition<Item>[],
): FoundEdition<Item>[] {
  return editions.filter(isPublished).map((edition) => ({
    ...{ edition, validOn: null },
    arrive: (known) => arrive(network, edition, known),
  }));
}

/** Whether every file that an edition needs has an official address. */
export const isPublished = ({ files }: Edition<unknown>): boolean =>
  Object.values(files).every((file) => addressOf(file) !== null || file.optional === true);

/** The servers that an edition may be read from: its own, and those that they send to. */
export function hostsOf({ files }: Edition<unknown>): AllowedHost[] {
  const hosts = Object.values(files).flatMap((file) => {
    const address = addressOf(file);
    return address === null ? [] : [new URL(address).host, ...(file.sentTo ?? [])];
  });
  return [...new Set(hosts)].map((host) => ({ host }));
}

/** As it is told in a snapshot. */
function addressOf({ url, api }: EditionFile): string | null {
  if (api !== undefined) return addressOfApi(api);
  return url === undefined ? null : new URL(url).href;
}

async function arrive<Item>(
  network: Network,
  edition: Edition<Item>,
  known: readonly KnownArrival[],
): Promise<Arrival<Item> | Unchanged> {
  const last = known.find((one) => one.isAccepted && isFrom(edition, one)) ?? null;
  const before = last === null ? {} : byName(last.files);
  // Files that were read otherwise are read again, though they are the same.
  const isReadSo = last?.fingerprint === fingerprintOf({ edition, files: before });
  const files = await bringAll(network, edition, isReadSo ? before : {});
  const fingerprint = fingerprintOf({ edition, files });
  if (last?.fingerprint === fingerprint) return new Unchanged(last.validOn);
  // What waits or was rejected is not judged twice, whichever day it is asked for.
  const judged = known.find((one) => !one.isAccepted && one.fingerprint === fingerprint);
  const validOn = judged?.validOn ?? dayOf(Object.values(files), network.today());
  return { edition, validOn, retrievedAt: new Date(), files };
}

/** Whether a snapshot came from the addresses of an edition. */
const isFrom = ({ files }: Edition<unknown>, { files: known }: KnownArrival): boolean =>
  known.every(({ name, address }) => {
    const file = files[name];
    return file !== undefined && addressOf(file) === address;
  });

const byName = (files: readonly KnownFile[]): Readonly<Record<string, KnownFile>> =>
  Object.fromEntries(files.map((file) => [file.name, file]));

async function bringAll(
  network: Network,
  edition: Edition<unknown>,
  known: Readonly<Record<string, KnownFile>>,
): Promise<Record<string, SourceFile>> {
  const files: Record<string, SourceFile> = {};
  const hosts = hostsOf(edition);
  // One after the other: a producer's server is asked one thing at a time.
  for (const [name, wanted] of Object.entries(edition.files)) {
    if (addressOf(wanted) === null) continue;
    const file = await bring(network, hosts, wanted, known[name] ?? null).catch(
      missing(wanted.optional === true),
    );
    if (file !== null) files[name] = file;
  }
  return files;
}

/** A file that an edition can do without may not be there. */
const missing = (isOptional: boolean) => (error: unknown) => {
  if (isOptional && error instanceof SourceHttpError && error.status === 404) return null;
  throw error;
};

/** The last day on which one of them was changed, as their servers say; today where one does not. */
function dayOf(files: readonly SourceFile[], today: string): string {
  const days = files.map(({ modifiedAt }) => modifiedAt?.toISOString().slice(0, 10) ?? today);
  const last = days.sort().at(-1) ?? today;
  return last > today ? today : last;
}
