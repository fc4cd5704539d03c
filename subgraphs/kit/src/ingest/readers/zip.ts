import { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { getFileNameLowLevel, openPromise } from 'yauzl';
import { HubError } from '../../errors/index.js';
import { bounded } from '../decode/bounded.js';
import { spooled } from '../decode/spooled.js';
import { MAX_CONTENT } from '../fetch/local-file.js';
import { FormatChanged } from '../ingest.errors.js';
import type { SourceFile } from '../source-file.js';
import { checkName } from './archive-name.js';

/**
 * Regular files of a zip, in the order of its directory, each to be read as any other file before the next is asked
 * for. They bear the archive's SHA-256: it is what came.
 *
 * @throws FormatChanged, ArchiveNameRefused
 */
export function readZip(file: SourceFile): AsyncGenerator<SourceFile> {
  return inZip(file, (members) => members);
}

/**
 * What is read of a zip as a whole, its files in any order and as often as needed while it is read.
 *
 * @param read is given the regular files, in the order of the directory
 * @throws FormatChanged, ArchiveNameRefused
 */
export async function* inZip<T>(
  file: SourceFile,
  read: (members: AsyncIterable<SourceFile>) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const copy = await spooled(file);
  try {
    const zip = await openPromise(copy.place, ZIP_OPTIONS);
    try {
      yield* read(membersOf(file, zip));
    } finally {
      zip.close();
    }
  } catch (error) {
    throw error instanceof HubError
      ? error
      : new FormatChanged(file.name, 'archive illisible', error);
  } finally {
    await copy.remove();
  }
}

/** Names are checked here, so that a bad one has a code of its own. */
export const ZIP_OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false } as const;

/** Regular files of an open zip. @throws ArchiveNameRefused */
export async function* membersOf(file: SourceFile, zip: ZipFile): AsyncGenerator<SourceFile> {
  for await (const entry of zip.eachEntry()) {
    const { generalPurposeBitFlag: flags, fileNameRaw, extraFields } = entry;
    const name = getFileNameLowLevel(flags, fileNameRaw, extraFields, false);
    checkName(file.name, name);
    if (!isRegular(entry, name)) continue;
    yield {
      ...file,
      ...{ name, address: `${file.address}#${name}`, bytes: entry.compressedSize },
      open: () => bounded([Readable.from(bytesOf(zip, entry, name))], name, MAX_CONTENT),
    };
  }
}

const FILE_TYPE = 0xf000;
const LINK = 0xa000;

const isRegular = ({ externalFileAttributes }: Entry, name: string): boolean =>
  !name.endsWith('/') && ((externalFileAttributes >>> 16) & FILE_TYPE) !== LINK;

async function* bytesOf(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<Buffer> {
  try {
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw new FormatChanged(name, 'ce fichier d’une archive est abîmé', error);
  }
}
