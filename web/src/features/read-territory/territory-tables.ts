import type { CsvTable } from '../../app/csv.js';
import type {
  TerritoryChildrenQuery,
  TerritoryServicesQuery,
} from '../../graphql/generated/documents.js';
import type { Turnover } from './load-turnover.js';
import { observedNearest } from './observed-nearest.js';
import type { History } from './state-dates.js';
import type { PageTerritory } from './territory-meta.js';
import type { PageKind } from './unobserved-kinds.js';
import { unobservedKinds } from './unobserved-kinds.js';

/** Tables of a territory's page that are files too; the last two are read page by page. */
export const TABLES = [
  'types',
  'proches',
  'histoire',
  'population',
  'taux',
  'services',
  'territoires',
] as const;
export type TableName = (typeof TABLES)[number];

/** The table an address names. */
export const tableNamed = (file: string): TableName | undefined =>
  TABLES.find((name) => file === `${name}.csv`);

/**
 * Services by kind, with the source of each figure. A kind that no source observes there has a row too, without
 * figures, that says so: without it, whoever joins the file takes it for none.
 */
export const countTable = (
  territory: PageTerritory,
  kinds: readonly PageKind[],
  notObserved: string,
): CsvTable => ({
  columns: [
    ...['territory', 'kind', 'label', 'operator_type', 'deduced', 'count', 'per_10000'],
    ...['per_10000_low', 'per_10000_high', 'per_km2', 'unreliable', 'rank', 'rank_among'],
    ...['rank_level', 'source', 'licence', 'vintage', 'no_count_because'],
  ],
  rows: [
    ...(territory.serviceCounts ?? []).map((row) => countRow(territory, row)),
    ...unobservedKinds(kinds, territory).map((kind) => [
      ...[territory.id, kind.code, kind.label, kind.operatorType, kind.deduced],
      ...NO_FIGURES,
      ...[kind.source.title, kind.source.licence, kind.source.vintage, notObserved],
    ]),
  ],
});

/** From the count to the level of the rank. */
const NO_FIGURES: readonly null[] = Array.from({ length: 9 }, () => null);

const countRow = (
  territory: PageTerritory,
  row: NonNullable<PageTerritory['serviceCounts']>[number],
): CsvTable['rows'][number] => [
  ...[territory.id, row.kind.code, row.kind.label, row.kind.operatorType, row.kind.deduced],
  ...[row.count, row.per10000, row.interval?.low, row.interval?.high, row.perKm2],
  ...[row.unreliable, row.rank?.position, row.rank?.among, row.rank?.level],
  ...[row.kind.source.title, row.kind.source.licence, row.kind.source.vintage, null],
];

/** The nearest service of each kind outside the territory, for the kinds that are observed in it. */
export const nearestTable = (territory: PageTerritory): CsvTable => ({
  columns: [
    'territory',
    'kind',
    'label',
    'service',
    'name',
    'commune',
    'commune_name',
    'metres',
    'source',
    'licence',
    'vintage',
  ],
  rows: observedNearest(territory).map(({ metres, service }) => [
    ...[territory.id, service.kind.code, service.kind.label, service.id, service.name],
    ...[service.territory?.id, service.territory?.name, metres],
    ...[service.source.title, service.source.licence, service.source.vintage],
  ]),
});

/**
 * Openings, closures and their rates between two files of each kind's producer, with what was counted, out of what, how
 * far chance could go, and what to ask for the same figures again. The first are shares: 0.05 is five in a hundred.
 */
export const turnoverTable = (territory: string, rows: Turnover['rows']): CsvTable => ({
  columns: [
    ...['territory', 'kind', 'label', 'from', 'to', 'stock', 'openings', 'closures'],
    ...['opening_rate', 'opening_rate_low', 'opening_rate_high'],
    ...['closure_rate', 'closure_rate_low', 'closure_rate_high', 'closure_rate_by_year'],
    ...['conversions_in', 'conversions_out', 'replacements_in', 'replacements_out'],
    ...['uncertain_openings', 'uncertain_closures', 'no_rate_because'],
    ...['source', 'licence', 'vintage', 'perimeter', 'known_at'],
  ],
  rows: rows.map(({ kind, interval, uncertain, ...row }) => [
    ...[territory, kind.code, kind.label, row.observedFrom, row.observedTo, row.stock],
    ...[row.openings, row.closures],
    ...[row.openingRate, interval?.openings.low, interval?.openings.high],
    ...[row.closureRate, interval?.closures.low, interval?.closures.high],
    ...[row.annualisedClosureRate, row.conversionsIn, row.conversionsOut],
    ...[row.replacementsIn, row.replacements],
    ...[uncertain.openings, uncertain.closures, row.suppressed],
    ...[kind.source.title, kind.source.licence, kind.source.vintage],
    ...[row.perimeter, row.knownAt],
  ]),
});

type Sources = readonly { readonly title: string; readonly licence: string }[];

const once = (texts: readonly string[]): string => [...new Set(texts)].join(' ; ');

/** Where rows made of several sources come from: titles, then licences. */
const attribution = (sources: Sources): readonly [titles: string, licences: string] => [
  once(sources.map(({ title }) => title)),
  once(sources.map(({ licence }) => licence)),
];

const codesOf = (states: readonly { readonly code: string }[]): string =>
  states.map((state) => state.code).join(' ');

/** Every dated state; codes it came from and went to are separated by spaces. */
export const historyTable = ({ history, provenance }: History): CsvTable => ({
  columns: [
    ...['code', 'level', 'name', 'from', 'from_after', 'to', 'to_after', 'begin_reason'],
    ...['begin_words', 'end_reason', 'end_words', 'predecessors', 'successors'],
    ...['sources', 'licences'],
  ],
  rows: (history ?? []).map((state) => [
    ...[state.code, state.level, state.name, state.from, state.fromAfter, state.to, state.toAfter],
    ...[state.beginReason, state.beginWords, state.endReason, state.endWords],
    ...[codesOf(state.predecessors), codesOf(state.successors), ...attribution(provenance)],
  ]),
});

/** Population year after year, on the perimeter of each year's code and on the latest one. */
export const populationTable = ({ id, variables }: History): CsvTable => ({
  columns: [
    'territory',
    'year',
    'code_year',
    'population',
    'population_constant',
    'source',
    'licence',
  ],
  rows: (variables ?? []).map(({ vintage, perimeter, value, constantValue, source }) => [
    ...[id, vintage, perimeter, value, constantValue, source.title, source.licence],
  ]),
});

type ServiceRow = NonNullable<
  NonNullable<TerritoryServicesQuery['territory']>['services']
>['nodes'][number];

/** Services within the territory, each with its place and source. */
export const serviceTable = (services: readonly ServiceRow[]): CsvTable => ({
  columns: [
    ...['service', 'name', 'kind', 'label', 'lon', 'lat', 'precision', 'commune', 'commune_name'],
    ...['source', 'licence', 'vintage'],
  ],
  rows: services.map(({ id, name, kind, location, territory, source }) => [
    ...[id, name, kind.code, kind.label, location.lon, location.lat, location.precision],
    ...[territory?.id, territory?.name, source.title, source.licence, source.vintage],
  ]),
});

type ChildRow = NonNullable<TerritoryChildrenQuery['territory']>['children']['nodes'][number];

/** Territories within the territory, at the level just below. */
export const childTable = (children: readonly ChildRow[], provenance: Sources): CsvTable => ({
  columns: ['territory', 'code', 'name', 'level', 'population', 'sources', 'licences'],
  rows: children.map(({ id, code, name, level, population }) => [
    ...[id, code, name, level, population, ...attribution(provenance)],
  ]),
});
