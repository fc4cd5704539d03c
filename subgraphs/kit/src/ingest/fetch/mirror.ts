import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Edition, EditionFile } from '../edition.js';
import type { FoundEdition } from '../found-edition.js';
import type { SourceFile, SourceFiles } from '../source-file.js';
import { localFile } from './local-file.js';

/** An edition that a mirror holds. */
export interface MirroredEdition<Item> extends FoundEdition<Item> {
  /** As it stands in the paths: `2016-08-21`, `2022`. */
  readonly stamp: string;
  /** The day that it describes (ISO). */
  readonly validOn: string;
  files(): Promise<SourceFiles>;
}

const STAMP = '{stamp}';
const DATE = String.raw`(\d{4}(?:-?\d{2}(?:-?\d{2})?)?)`;

/** Editions whose every file lies in a folder that stands for the network, in order of the days they describe. */
export function mirroredEditions<Item>(
  root: string,
  editions: readonly Edition<Item>[],
): MirroredEdition<Item>[] {
  return editions
    .flatMap((edition) => stampsOf(root, edition).map((stamp) => found(root, edition, stamp)))
    .sort((a, b) => (a.validOn < b.validOn ? -1 : 1));
}

function found<Item>(root: string, edition: Edition<Item>, stamp: string): MirroredEdition<Item> {
  const validOn = edition.validOn?.[stamp] ?? lastDayOf(stamp);
  const files = (): Promise<SourceFiles> => filesOf(root, edition, stamp);
  return {
    ...{ edition, stamp, validOn, files },
    arrive: async () => ({ edition, validOn, retrievedAt: new Date(), files: await files() }),
  };
}

async function filesOf(
  root: string,
  { files }: Edition<unknown>,
  stamp: string,
): Promise<SourceFiles> {
  const entries = Object.entries(files).map(async ([name, file]) => {
    const place = placeOf(root, file, stamp);
    return place === null ? [] : [[name, await localFile(...place)] as const];
  });
  return Object.fromEntries<SourceFile>((await Promise.all(entries)).flat());
}

/** Stamps under which every file that is needed is there. */
function stampsOf(root: string, { files, stamps, day }: Edition<unknown>): string[] {
  const needed = Object.values(files).filter((file) => file.optional !== true);
  const [first] = needed;
  if (first === undefined) return [];
  return candidates(root, first.mirror, day)
    .filter((stamp) => stamps === undefined || (stamp >= stamps[0] && stamp <= stamps[1]))
    .filter((stamp) => needed.every((file) => placeOf(root, file, stamp) !== null));
}

/** Stamps that stand where the path has its mark; without one, the day of the edition. */
function candidates(root: string, mirror: string, day?: string): string[] {
  if (!mirror.includes(STAMP)) return day === undefined ? [] : [day];
  const before = mirror.slice(0, mirror.indexOf(STAMP));
  const folder = path.join(root, before.slice(0, before.lastIndexOf('/') + 1));
  if (!existsSync(folder)) return [];
  const [segment = ''] = mirror.slice(before.lastIndexOf('/') + 1).split('/');
  const [head = '', tail = ''] = segment.split(STAMP).map(escaped);
  const pattern = new RegExp(`^${head}${DATE}${tail}(?:\\.gz)?$`);
  const stamps = readdirSync(folder).flatMap((name) => pattern.exec(name)?.[1] ?? []);
  return [...new Set(stamps)];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a file is, and its address in the mirror; null where it is missing. */
function placeOf(
  root: string,
  { mirror }: EditionFile,
  stamp: string,
): readonly [place: string, address: string] | null {
  const address = mirror.replaceAll(STAMP, stamp);
  for (const suffix of ['', '.gz']) {
    const place = path.join(root, `${address}${suffix}`);
    if (existsSync(place)) return [place, `${address}${suffix}`];
  }
  return null;
}

/** The last day of a year, a month or a day: `2022` is 2022-12-31, `2017-12` is 2017-12-31. */
export function lastDayOf(stamp: string): string {
  const [year = '', month = '12', day] = stamp.includes('-')
    ? stamp.split('-')
    : [stamp.slice(0, 4), stamp.slice(4, 6) || '12', stamp.slice(6, 8) || undefined];
  if (day !== undefined) return `${year}-${month}-${day}`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0));
  return last.toISOString().slice(0, 10);
}
