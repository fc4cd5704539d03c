import type { MetaDescriptor } from 'react-router';
import { territoryPath } from '../../app/addresses.js';
import { pageMeta } from '../../app/page-meta.js';
import type { TerritoryPageQuery } from '../../graphql/generated/documents.js';
import { formatsIn } from '../../i18n/formats.js';
import type { Language } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import { TERRITORY_WORDS } from './territory.words.js';

/** The territory of the page, as its query gives it. */
export type PageTerritory = NonNullable<TerritoryPageQuery['territory']>;

/** One sentence for search engines. */
export function describe(territory: PageTerritory, language: Language): string {
  const words = TERRITORY_WORDS[language];
  const formats = formatsIn(language);
  const { name, code, level, population } = territory;
  return words.describe(
    `${name} (${levelsIn(language).one(level)} ${code})`,
    population === null ? '' : `, ${words.inhabitants(formats.count(population))}`,
    formats.plural(territory.services?.totalCount ?? 0, words.publicService, words.publicServices),
  );
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
export function territoryMeta(territory: PageTerritory, language: Language): MetaDescriptor[] {
  return [
    ...pageMeta(`${territory.name} (${territory.code})`, describe(territory, language)),
    { 'script:ld+json': linkedData(territory) as Record<string, string> },
  ];
}
