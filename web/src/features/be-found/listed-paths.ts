import { reformPath, servicePath, sourcePath, territoryPath } from '../../app/addresses.js';
import { LISTED } from '../../app/pages.js';
import { ask, essential } from '../../graphql/ask.js';
import type { ListedDataQuery, TerritoryLevel } from '../../graphql/generated/documents.js';
import {
  ListedDataDocument,
  SitemapTerritoriesDocument,
} from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import type { Whole } from '../../graphql/whole.js';
import { lastChange } from './last-change.js';
import type { SitemapFile } from './sitemap.js';
import { PER_FILE } from './sitemap.js';

const LEVELS: readonly TerritoryLevel[] = [
  ...(['FRANCE', 'REGION', 'COLLECTIVITE', 'DEPARTEMENT', 'ARRONDISSEMENT', 'EPCI'] as const),
  ...(['EPT', 'COMMUNE', 'ARRONDISSEMENT_MUNICIPAL'] as const),
  ...(['COMMUNE_DELEGUEE', 'COMMUNE_ASSOCIEE'] as const),
];

type Context = LoaderArgs['context'];
type Listed = Whole<ListedDataQuery>;
type Kind = Listed['serviceKinds'][number];
type Files = ReadonlyMap<string, SitemapFile>;

async function pathsOfLevel(context: Context, level: TerritoryLevel): Promise<string[]> {
  const { territoryColumns } = await ask(context, SitemapTerritoriesDocument, { level });
  const { ids, slugs } = territoryColumns;
  return ids.map((id, at) => territoryPath({ id, slug: slugs[at] ?? '' }));
}

/** The pages of the services of a kind, from the file that « near me » reads: one call for 35,000. */
async function pathsOfKind(context: Context, { pointsUrl }: Kind): Promise<string[]> {
  if (pointsUrl === null) return [];
  const { ids } = JSON.parse(essential(await context.file(pointsUrl))) as { ids: string[] };
  return ids.map(servicePath);
}

/** A long list as files that a sitemap may be. */
const inFiles = (
  name: string,
  paths: readonly string[],
  lastmod: string | null,
): [name: string, file: SitemapFile][] =>
  Array.from({ length: Math.ceil(paths.length / PER_FILE) }, (_, at) => [
    `${name.toLowerCase().replaceAll('_', '-')}-${String(at + 1)}.xml`,
    { paths: paths.slice(at * PER_FILE, (at + 1) * PER_FILE), lastmod },
  ]);

async function readFiles(
  context: Context,
  { territory, serviceKinds, sources, territorySources, reforms }: Listed,
): Promise<Files> {
  const changed = lastChange(territory.provenance.map(({ vintage }) => vintage));
  const files = new Map<string, SitemapFile>([['pages.xml', { paths: LISTED, lastmod: null }]]);
  const add = (name: string, paths: readonly string[], lastmod: string | null) => {
    for (const [each, file] of inFiles(name, paths, lastmod)) files.set(each, file);
  };
  add(
    'source',
    [...sources, ...territorySources].map(({ id }) => sourcePath(id)),
    null,
  );
  add(
    'reform',
    reforms.map(({ id }) => reformPath(id)),
    null,
  );
  for (const level of LEVELS) add(level, await pathsOfLevel(context, level), changed);
  for (const kind of serviceKinds) {
    const described = lastChange([kind.source.vintage]);
    add(`service-${kind.code}`, await pathsOfKind(context, kind), described);
  }
  return files;
}

/** What changes when any of the data do: the files of points are named after their version. */
const versionOf = ({ territoryColumns, serviceKinds, sources, territorySources }: Listed): string =>
  [
    territoryColumns.version,
    ...serviceKinds.map(({ pointsUrl }) => pointsUrl),
    ...[...sources, ...territorySources].map(({ id }) => id),
  ].join(' ');

let kept: { readonly version: string; readonly files: Promise<Files> } | undefined;

/** The addresses of each sitemap, read once for each version of the data. */
export async function listedPaths(context: Context): Promise<Files> {
  const listed = await ask(context, ListedDataDocument, {});
  const version = versionOf(listed);
  if (kept?.version !== version) {
    const files = readFiles(context, listed);
    const mine = { version, files };
    kept = mine;
    // What failed is asked again by whoever comes next.
    files.catch(() => {
      if (kept === mine) kept = undefined;
    });
  }
  return kept.files;
}
