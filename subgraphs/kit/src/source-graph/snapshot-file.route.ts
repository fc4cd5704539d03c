import type { HttpRoute } from '../federation/index.js';
import type { FileStore } from '../ingest/index.js';
import { answerRange } from '../serve/index.js';
import { licenceUrl } from './licence-url.js';
import { publishedName } from './published-name.js';
import type { FilesOfSnapshot, SnapshotFileRepository } from './snapshot-file.repository.js';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  gz: 'application/gzip',
  json: 'application/json',
  txt: 'text/plain',
  xml: 'application/xml',
  zip: 'application/zip',
};

const NOT_FOUND = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found\n' };

/** Gives the files of snapshots again, as their producers gave them, whole or in part. */
export function snapshotFileRoute(files: SnapshotFileRepository, store: FileStore): HttpRoute {
  return {
    path: '/files/snapshots/:id/:file',
    handle: async ({ id = '', file: asked }, headers) => {
      const snapshot = /^\d{1,9}$/.test(id) ? await files.of(Number(id)) : null;
      const file = snapshot?.files.find((one) => publishedName(one) === asked);
      if (snapshot === null || file === undefined || !store.has(file.sha256)) return NOT_FOUND;
      const name = publishedName(file);
      const open = () => {
        const bytes = store.open(file.sha256);
        if (bytes === null) throw new Error('a file that is kept can be opened');
        return bytes;
      };
      return answerRange({ ...file, open }, headers, wordsOf(snapshot, name, file.sha256));
    },
  };
}

function wordsOf(
  { source, validOn, licence }: FilesOfSnapshot,
  name: string,
  sha256: string,
): Record<string, string> {
  const end = name.slice(name.lastIndexOf('.') + 1);
  const written = licenceUrl(licence);
  const about = `</source/${source}>; rel="describedby"`;
  return {
    'content-type': TYPES[end] ?? 'application/octet-stream',
    'content-disposition': `attachment; filename="${source}-${validOn}-${name}"`,
    'cache-control': 'public, max-age=86400',
    'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
    link: written === null ? about : `${about}, <${written}>; rel="license"`,
  };
}
