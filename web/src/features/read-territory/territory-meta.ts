import type { MetaDescriptor } from 'react-router';
import { territoryPath } from '../../app/addresses.js';
import { pageMeta } from '../../app/page-meta.js';
import type { TerritoryPageQuery } from '../../graphql/generated/documents.js';
import { formatCount, plural } from '../../i18n/format.js';
import { levelName } from '../../i18n/fr.js';

/** The territory of the page, as its query gives it. */
export type PageTerritory = NonNullable<TerritoryPageQuery['territory']>;

/** One sentence for search engines. */
export function describe(territory: PageTerritory): string {
  const inhabitants =
    territory.population === null ? '' : `, ${formatCount(territory.population)} habitants`;
  return `${territory.name} (${levelName(territory.level)} ${territory.code})${inhabitants} : ${plural(
    territory.services?.totalCount ?? 0,
    'service public',
    'services publics',
  )}, densité, rang et services les plus proches, avec leurs sources.`;
}

/** The territory in the words of schema.org. */
export function linkedData(territory: PageTerritory): Record<string, unknown> {
  const parent = territory.ancestors[0];
  return {
    '@context': 'https://schema.org',
    '@type': 'AdministrativeArea',
    name: territory.name,
    identifier: territory.id,
    url: territoryPath(territory),
    ...(territory.centre && {
      geo: {
        '@type': 'GeoCoordinates',
        latitude: territory.centre.lat,
        longitude: territory.centre.lon,
      },
    }),
    ...(parent && {
      containedInPlace: {
        '@type': 'AdministrativeArea',
        name: parent.name,
        url: territoryPath(parent),
      },
    }),
  };
}

/** Everything in the head of a territory's page. */
export function territoryMeta(territory: PageTerritory): MetaDescriptor[] {
  return [
    ...pageMeta(`${territory.name} (${territory.code})`, describe(territory)),
    { 'script:ld+json': linkedData(territory) as Record<string, string> },
  ];
}
