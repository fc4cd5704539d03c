import type { MetaDescriptor } from 'react-router';
import { servicePath, sourcePath, territoryPath } from '../../app/addresses.js';
import { pageMeta } from '../../app/page-meta.js';
import type { ReadServiceQuery } from '../../graphql/generated/documents.js';
import { kindLabel } from '../../i18n/kind-label.js';
import type { Language } from '../../i18n/language.js';
import { SERVICE_WORDS } from './service.words.js';

/** The service of the page, as its query gives it. */
export type PageService = NonNullable<ReadServiceQuery['service']>;

/** What a producer tells of it, in the words of schema.org. */
function contactOf({ details }: PageService): Record<string, unknown> {
  if (details === null) return {};
  const { address, postalCode, city, phone, email, website, accessible } = details;
  const postal = {
    ...(address !== null && { streetAddress: address }),
    ...(postalCode !== null && { postalCode }),
    ...(city !== null && { addressLocality: city }),
  };
  const isPlaced = Object.keys(postal).length > 0;
  return {
    ...(isPlaced && { address: { '@type': 'PostalAddress', addressCountry: 'FR', ...postal } }),
    ...(phone !== null && { telephone: phone }),
    ...(email !== null && { email }),
    ...(website !== null && { sameAs: website }),
    ...(accessible !== null && {
      amenityFeature: {
        ...{ '@type': 'LocationFeatureSpecification', value: accessible },
        name: 'Accès en fauteuil roulant',
      },
    }),
  };
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const hoursOf = ({ details }: PageService) =>
  (details?.hours ?? []).map(({ day, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: `https://schema.org/${DAYS[day - 1] ?? ''}`,
    ...{ opens, closes: closes === '24:00' ? '23:59' : closes },
  }));

/**
 * The service in the words of schema.org: a point that is not known for sure is not published, nor
 * how to reach one that is there no more.
 */
export function linkedData(service: PageService, origin: string): Record<string, unknown> {
  const { location, territory, kind, source } = service;
  const hours = service.ended === null ? hoursOf(service) : [];
  return {
    '@type': kind.operatorType === 'OPERATEUR' ? 'CivicStructure' : 'GovernmentOffice',
    name: service.name,
    identifier: service.id,
    url: origin + servicePath(service.id),
    ...(location.precision === 'EXACT' && {
      geo: { '@type': 'GeoCoordinates', latitude: location.lat, longitude: location.lon },
    }),
    ...(service.ended === null && contactOf(service)),
    ...(hours.length > 0 && { openingHoursSpecification: hours }),
    ...(territory && {
      areaServed: {
        '@type': 'AdministrativeArea',
        name: territory.name,
        url: origin + territoryPath(territory),
      },
    }),
    subjectOf: {
      '@type': 'Dataset',
      ...{ name: source.title, description: source.vintage, license: source.licence },
      url: origin + sourcePath(source.id),
    },
  };
}

/** Everything in the head of a service's page but what it says to machines. */
export function serviceMeta(service: PageService, language: Language): MetaDescriptor[] {
  const words = SERVICE_WORDS[language];
  const kind = kindLabel(service.kind, language);
  const place = service.territory ? words.at(service.territory.name) : '';
  const name = service.ended === null ? service.name : words.closedTitle(service.name);
  return pageMeta(`${name} (${kind})`, words.describe(kind, service.name, place));
}
