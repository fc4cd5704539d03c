import { sourcePath } from '../../app/addresses.js';
import type { Cadence } from '../../graphql/generated/documents.js';
import type { CataloguedSource } from './catalogued-source.js';

/** Terms of the document: nothing is fetched to read it. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** EU vocabulary of frequencies, which DCAT-AP asks for. */
const FREQUENCY = 'http://publications.europa.eu/resource/authority/frequency/';
const FREQUENCIES: Readonly<Record<Cadence, string>> = {
  ...{ DAILY: 'DAILY', WEEKLY: 'WEEKLY', MONTHLY: 'MONTHLY', QUARTERLY: 'QUARTERLY' },
  ...{ YEARLY: 'ANNUAL', IRREGULAR: 'IRREG', ENDED: 'NEVER' },
};

const FRANCE = 'http://publications.europa.eu/resource/authority/country/FRA';
const MEDIA = 'http://www.iana.org/assignments/media-types/';

/** The address of a licence; one that is not known is told by its name alone. */
const LICENCES: Readonly<Record<string, string>> = {
  'Licence Ouverte 2.0': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  'ODbL 1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  ODbL: 'https://opendatacommons.org/licenses/odbl/1-0/',
};

const node = (id: string) => ({ '@id': id });
const said = (language: 'fr' | 'en', text: string) => ({ '@value': text, '@language': language });
const typed = (type: string, value: string) => ({ '@value': value, '@type': `xsd:${type}` });
const agent = (name: string) => ({ '@type': 'foaf:Agent', 'foaf:name': name });

const rightsOf = (licence: string) => {
  const address = LICENCES[licence];
  return address === undefined
    ? { 'dct:rights': { '@type': 'dct:RightsStatement', 'dct:description': licence } }
    : { 'dct:license': node(address) };
};

/** A publication as its producer gave it, with the means to check its bytes. */
const rawDistributions = (origin: string, { newest, licence }: CataloguedSource) =>
  (newest?.files ?? []).flatMap(({ name, url, bytes, sha256 }) => {
    if (url === null) return [];
    return {
      '@id': origin + url,
      '@type': 'dcat:Distribution',
      'dct:title': [
        said('fr', `Fichier d’origine : ${name}`),
        said('en', `Original file: ${name}`),
      ],
      'dcat:accessURL': node(origin + url),
      'dcat:downloadURL': node(origin + url),
      'dcat:byteSize': typed('nonNegativeInteger', String(bytes)),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': node('spdx:checksumAlgorithm_sha256'),
        'spdx:checksumValue': typed('hexBinary', sha256),
      },
      ...rightsOf(licence),
    };
  });

/** What the hub makes of a source, as the map's files give it. */
function exportDistributions(origin: string, source: CataloguedSource) {
  if (source.exported.length === 0) return [];
  const query = `?services=${source.exported.join()}&niveau=commune`;
  const files = [
    ['csv', 'CSV', 'text/csv'],
    ['geojson', 'GeoJSON', 'application/geo+json'],
  ] as const;
  return files.map(([ending, name, media]) => {
    const address = `${origin}/carte.${ending}${query}`;
    return {
      '@id': address,
      '@type': 'dcat:Distribution',
      'dct:title': [
        said('fr', `Points par commune (${name})`),
        said('en', `Points by commune (${name})`),
      ],
      'dcat:accessURL': node(address),
      'dcat:downloadURL': node(address),
      'dcat:mediaType': node(MEDIA + media),
      'dcat:accessService': node(`${origin}/graphql`),
      ...rightsOf(source.licence),
    };
  });
}

const labels = ({ subjects }: CataloguedSource, language: 'fr' | 'en') =>
  subjects.map(({ label, labelEn }) => said(language, language === 'fr' ? label : labelEn));

/** Titles are French: in English, who publishes what. */
function englishTitle({ producer, title, subjects }: CataloguedSource): string {
  const [first, second, ...others] = subjects.map(({ labelEn }) => labelEn);
  const told = [first, second, others.length > 0 ? '…' : undefined].filter(Boolean).join(', ');
  return `${producer}: ${told || title}`;
}

function datasetOf(origin: string, source: CataloguedSource) {
  const { id, title, producer, url, cadence, vintage, newest } = source;
  return {
    '@id': origin + sourcePath(id),
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': [said('fr', title), said('en', englishTitle(source))],
    'dct:description': [
      said('fr', `${title}, ${producer}. Date des données : ${vintage ?? 'inconnue'}.`),
      said('en', `${englishTitle(source)}. Date of the data: ${vintage ?? 'unknown'}.`),
    ],
    'dct:publisher': agent(producer),
    'dct:accrualPeriodicity': node(FREQUENCY + FREQUENCIES[cadence]),
    'dct:spatial': node(FRANCE),
    ...(newest && {
      'dct:modified': typed('dateTime', newest.retrievedAt),
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': typed('date', newest.validOn),
        'dcat:endDate': typed('date', newest.validOn),
      },
    }),
    'dcat:landingPage': [node(origin + sourcePath(id)), node(url)],
    'dcat:keyword': [...labels(source, 'fr'), ...labels(source, 'en')],
    'dcat:distribution': [
      ...rawDistributions(origin, source),
      ...exportDistributions(origin, source),
    ],
  };
}

/** The catalogue of the hub's sources, as DCAT-AP in JSON-LD. @param origin scheme and host of the site */
export const catalogueOf = (origin: string, sources: readonly CataloguedSource[]) => ({
  '@context': PREFIXES,
  '@id': `${origin}/catalog.jsonld`,
  '@type': 'dcat:Catalog',
  'dct:title': [
    said('fr', 'Maillage : sources des services publics et des territoires'),
    said('en', 'Maillage: sources of public services and territories'),
  ],
  'dct:description': [
    said(
      'fr',
      'Les jeux de données dont les points de service et les territoires sont lus, avec leur licence et leurs dates.',
    ),
    said(
      'en',
      'The data sets that service points and territories are read from, with their licence and dates.',
    ),
  ],
  'dct:publisher': agent('Maillage'),
  'dct:language': [
    node('http://publications.europa.eu/resource/authority/language/FRA'),
    node('http://publications.europa.eu/resource/authority/language/ENG'),
  ],
  'dct:spatial': node(FRANCE),
  'foaf:homepage': node(`${origin}/sources`),
  'dcat:service': {
    '@id': `${origin}/graphql`,
    '@type': 'dcat:DataService',
    'dct:title': [
      said('fr', 'Graphe de Maillage (GraphQL)'),
      said('en', 'Maillage graph (GraphQL)'),
    ],
    'dcat:endpointURL': node(`${origin}/graphql`),
    'dcat:servesDataset': sources.map(({ id }) => node(origin + sourcePath(id))),
  },
  'dcat:dataset': sources.map((source) => datasetOf(origin, source)),
});
