import type { MetaDescriptor } from 'react-router';
import { servicePath, territoryPath } from '../../app/addresses.js';
import { pageMeta } from '../../app/page-meta.js';
import type { ReadServiceQuery } from '../../graphql/generated/documents.js';
import { kindLabel } from '../../i18n/kind-label.js';
import type { Language } from '../../i18n/language.js';
import { SERVICE_WORDS } from './service.words.js';

/** The service of the page, as its query gives it. */
export type PageService = NonNullable<ReadServiceQuery['service']>;

/** The service in the words of schema.org: a point that is not known for sure is not published. */
export function linkedData(service: PageService): Record<string, unknown> {
  const { location, territory, kind } = service;
  return {
    '@context': 'https://schema.org',
    '@type': kind.operatorType === 'OPERATEUR' ? 'CivicStructure' : 'GovernmentOffice',
    name: service.name,
    identifier: service.id,
    url: servicePath(service.id),
    ...(location.precision === 'EXACT' && {
      geo: { '@type': 'GeoCoordinates', latitude: location.lat, longitude: location.lon },
    }),
    ...(territory && {
      areaServed: {
        '@type': 'AdministrativeArea',
        name: territory.name,
        url: territoryPath(territory),
      },
    }),
  };
}

/** Everything in the head of a service's page. */
export function serviceMeta(service: PageService, language: Language): MetaDescriptor[] {
  const words = SERVICE_WORDS[language];
  const kind = kindLabel(service.kind, language);
  const place = service.territory ? words.at(service.territory.name) : '';
  return [
    ...pageMeta(`${service.name} (${kind})`, words.describe(kind, service.name, place)),
    { 'script:ld+json': linkedData(service) as Record<string, string> },
  ];
}
