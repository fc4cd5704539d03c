import { buffer } from 'node:stream/consumers';
import { extract } from 'tar-stream';
import { HubError } from '../../errors/index.js';
import { FormatChanged } from '../ingest.errors.js';
import type { SourceFile } from '../source-file.js';
import { checkName } from './archive-name.js';

/** A small file of an archive, whole. */
export interface ArchiveMember {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The largest member that is read whole. */
const MAX_MEMBER = 20_000_000;

/** Regular files of a tar, in their order, each read whole. @throws FormatChanged, ArchiveNameRefused */
export async function* readTar(file: SourceFile): AsyncGenerator<ArchiveMember> {
  const bytes = file.open();
  const members = extract();
  bytes.once('error', (error) => {
    members.destroy(error);
  });
  try {
    for await (const entry of bytes.pipe(members)) {
      const { name, size, type } = entry.header;
      checkName(file.name, name);
      if (type !== 'file') {
        entry.resume();
        continue;
      }
      if (size > MAX_MEMBER) throw new FormatChanged(file.name, `${name} est trop grand`);
      yield { name, bytes: await buffer(entry) };
    }
  } catch (error) {
    throw error instanceof HubError
      ? error
      : new FormatChanged(file.name, 'archive illisible', error);
  } finally {
    bytes.destroy();
  }
}
