import { territoryPath } from '../../app/addresses.js';
import { LISTED } from '../../app/pages.js';
import { ask } from '../../graphql/ask.js';
import type { TerritoryLevel } from '../../graphql/generated/documents.js';
import {
  DataVersionDocument,
  SitemapTerritoriesDocument,
} from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { PER_FILE } from './sitemap.js';

const LEVELS: readonly TerritoryLevel[] = [
  ...(['FRANCE', 'REGION', 'COLLECTIVITE', 'DEPARTEMENT', 'ARRONDISSEMENT', 'EPCI'] as const),
  ...(['EPT', 'COMMUNE', 'ARRONDISSEMENT_MUNICIPAL'] as const),
  ...(['COMMUNE_DELEGUEE', 'COMMUNE_ASSOCIEE'] as const),
];

type Context = LoaderArgs['context'];

async function pathsOfLevel(context: Context, level: TerritoryLevel): Promise<string[]> {
  const { territoryColumns } = await ask(context, SitemapTerritoriesDocument, { level });
  const { ids, slugs } = territoryColumns;
  return ids.map((id, at) => territoryPath({ id, slug: slugs[at] ?? '' }));
}

async function readFiles(context: Context): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = new Map<string, readonly string[]>([['pages.xml', LISTED]]);
  for (const level of LEVELS) {
    const paths = await pathsOfLevel(context, level);
    for (let at = 0; at < paths.length; at += PER_FILE) {
      const name = level.toLowerCase().replaceAll('_', '-');
      files.set(`${name}-${String(at / PER_FILE + 1)}.xml`, paths.slice(at, at + PER_FILE));
    }
  }
  return files;
}

let kept: { readonly version: string; readonly files: ReturnType<typeof readFiles> } | undefined;

/** The addresses of each sitemap, read once for each version of the data. */
export async function listedPaths(context: Context): ReturnType<typeof readFiles> {
  const { territoryColumns } = await ask(context, DataVersionDocument, {});
  const { version } = territoryColumns;
  if (kept?.version !== version) {
    const files = readFiles(context);
    const mine = { version, files };
    kept = mine;
    // What failed is asked again by whoever comes next.
    files.catch(() => {
      if (kept === mine) kept = undefined;
    });
  }
  return kept.files;
}
