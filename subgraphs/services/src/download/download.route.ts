import type { HttpAnswer, HttpRoute, TableFormat } from '@maillage/kit';
import { dataPackage, FORMATS, licenceUrl, pointTable } from '@maillage/kit';
import { DOWNLOAD_COLUMNS } from './download.columns.js';
import type { Downloaded, DownloadRepository, DownloadSource } from './download.repository.js';
import { licenceWords, readmeWords } from './download.words.js';

/** All kinds that are services. */
const ALL = 'services';

/** A file is made whole in memory: more rows than this are asked by kind or by territory. */
const MOST_ROWS = 40_000;

const FILE = new RegExp(`^([a-z0-9-]+)\\.(zip|${Object.keys(FORMATS).join('|')})$`);

const told = (status: number, body: string): HttpAnswer => ({
  ...{ status, body: `${body}\n` },
  headers: { 'content-type': 'text/plain; charset=utf-8' },
});

const NOT_FOUND = told(404, 'Fichier inconnu / No such file');
const tooMany = (most: number): HttpAnswer =>
  told(
    413,
    `DOWNLOAD_TOO_LARGE: plus de ${String(most)} lignes ; demandez un type, un territoire plus petit ou un autre format / more than ${String(most)} rows: ask for a kind, a smaller territory or another format`,
  );

/**
 * Services of a territory as a file, by kind or all: `/files/services/DEP-35/bureau-de-poste.gpkg`; as `.zip`, in
 * every format with the meaning of its columns, its sources and their licences.
 */
export function downloadRoute(repository: DownloadRepository): HttpRoute {
  const oneAtATime = inTurn();
  return {
    path: '/files/services/:territory/:file',
    handle: async (params, headers) => {
      const state = await repository.state();
      const file = await fileOf(repository, params);
      if (state === null || file === null) return NOT_FOUND;
      const { name, end, wanted } = file;
      const kept = {
        ...{ etag: `"${state.version}-${name}.${end}"`, 'cache-control': 'public, max-age=300' },
        'content-disposition': `attachment; filename="${name}.${end}"`,
      };
      if (headers['if-none-match'] === kept.etag) return { status: 304, headers: kept, body: '' };
      const most = FORMATS[end]?.most ?? MOST_ROWS;
      if ((await repository.count(wanted)) > most) return tooMany(most);
      return oneAtATime(async () => {
        const rows = await repository.rows(wanted);
        const table = pointTable({ name, title: file.title, columns: DOWNLOAD_COLUMNS, rows });
        const format = FORMATS[end] ?? packageFormat(await repository.sources(wanted), state.on);
        const type = { 'content-type': format.mediatype };
        return { status: 200, headers: { ...kept, ...type }, body: await format.write(table) };
      });
    },
  };
}

/** Work that takes memory waits for that before it, whose outcome is not kept. */
function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  const over = (): void => undefined;
  return (work) => {
    const next = last.then(work);
    last = next.then(over, over);
    return next;
  };
}

/** A file that is asked. */
interface AskedFile {
  readonly name: string;
  readonly end: string;
  readonly title: string;
  readonly wanted: Downloaded;
}

/** What an address asks; null where there is no such kind, territory or format. */
async function fileOf(
  repository: DownloadRepository,
  { territory = '', file = '' }: Readonly<Record<string, string>>,
): Promise<AskedFile | null> {
  const [, kind = '', end = ''] = FILE.exec(file) ?? [];
  const label = await labelOf(repository, kind);
  if (label === null || !(await repository.hasTerritory(territory))) return null;
  return {
    ...{ end, name: `${kind}-${territory.toLowerCase()}`, title: `${label}, ${territory}` },
    wanted: { kind: kind === ALL ? null : kind, territory },
  };
}

/** What a kind is called; null where none is so written. */
async function labelOf(repository: DownloadRepository, kind: string): Promise<string | null> {
  return kind === ALL ? 'Services publics' : repository.kindLabel(kind);
}

const packageFormat = (sources: readonly DownloadSource[], on: Date): TableFormat => ({
  mediatype: 'application/zip',
  write: (table) =>
    dataPackage({
      ...{ table, on },
      sources: sources.map(({ id, licence, ...about }) => ({
        ...{ ...about, licence, licenceUrl: licenceUrl(licence), path: `/source/${id}` },
      })),
      words: {
        'LISEZMOI.md': readmeWords(table, sources, 'fr'),
        'README.md': readmeWords(table, sources, 'en'),
        'LICENCE.md': licenceWords(sources),
      },
    }),
});
