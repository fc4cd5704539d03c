import { territoryIdIn } from '../../app/addresses.js';
import type { ChangesAddress } from '../../app/changes-address.js';
import { ALL_REFORMS, areaOfWord } from '../../app/changes-address.js';
import { isDay } from '../../app/iso-day.js';
import type {
  ChangeFilter,
  ChangeLevel,
  ChangeNature,
  ServiceDomain,
} from '../../graphql/generated/documents.js';
import { DOMAINS } from '../../i18n/domains.js';

/** What a reader may ask for by nature; the rest is about how services are written down. */
export const SERVICE_NATURES = [
  ...(['CLOSED', 'OPENED', 'CONVERTED', 'REPLACED', 'MOVED', 'REOPENED'] as const),
] as const satisfies readonly ChangeNature[];

/** The same of territories, which are listed where they are asked for. */
export const TERRITORY_NATURES = [
  ...(['MERGED', 'CREATED', 'RESTORED', 'SPLIT', 'DISSOLVED', 'TRANSFERRED'] as const),
] as const satisfies readonly ChangeNature[];

/** What has no box of its own: how a territory is named or coded. */
export const OTHER_NATURES = ['RENAMED', 'RECODED'] as const satisfies readonly ChangeNature[];

const NATURES: readonly ChangeNature[] = [
  ...SERVICE_NATURES,
  ...TERRITORY_NATURES,
  ...OTHER_NATURES,
];

const LEVELS: readonly ChangeLevel[] = [
  ...(['REGION', 'DEPARTEMENT', 'ARRONDISSEMENT', 'EPCI', 'COMMUNE'] as const),
];

/** What the address of the page asks for: the same address, the same list. */
export interface AskedChanges extends Required<ChangesAddress> {
  readonly natures: readonly ChangeNature[];
  readonly domains: readonly ServiceDomain[];
  readonly levels: readonly ChangeLevel[];
  /** Cursor of the page. */
  readonly after: string | null;
  /** A name of a place that no territory bears. */
  readonly unknown?: string;
}

/** As many as the graph takes. */
const MOST = 100;

/** Reads what an address asks for; what it cannot mean is left out. */
export function askedBy(search: URLSearchParams): AskedChanges {
  const place = territoryIdIn(search.get('lieu') ?? '');
  const codes = (name: string): readonly string[] =>
    [...new Set(search.getAll(name))].filter((code) => code !== '').slice(0, MOST);
  const among = <Word extends string>(name: string, known: readonly Word[]): readonly Word[] =>
    known.filter((word) => search.getAll(name).includes(word));
  return {
    place: place === 'FR' ? null : place,
    reforms: codes('reforme'),
    ...{ natures: among('nature', NATURES), domains: among('domaine', DOMAINS) },
    ...{ levels: among('niveau', LEVELS), certain: search.get('certain') === 'oui' },
    ...{ kinds: codes('type'), sources: codes('source'), area: areaOfWord(search.get('cadre')) },
    ...timeOf(search.get('du') ?? '', search.get('au') ?? ''),
    after: search.get('apres'),
  };
}

/** Two days the wrong way round are put right: what is meant is plain. */
function timeOf(first: string, last: string): Pick<AskedChanges, 'from' | 'to'> {
  const [from, to] = [first, last].map((text) => (isDay(text) ? text : null));
  return from != null && to != null && from > to
    ? { from: to, to: from }
    : { from: from ?? null, to: to ?? null };
}

/** A place that is given by its name, or by another code than ours; null where it is by its id, or not at all. */
export function namedPlace(search: URLSearchParams): string | null {
  const given = search.get('lieu')?.trim() ?? '';
  return given === '' || territoryIdIn(given) !== null ? null : given.slice(0, 100);
}

const listed = <T>(values: readonly T[]): T[] | undefined =>
  values.length > 0 ? [...values] : undefined;

/** The same, as the graph is asked; what is undefined is not sent. */
export const filterOf = (asked: AskedChanges): ChangeFilter => {
  const { place, area, from, to, certain } = asked;
  const isBounded = from !== null || to !== null;
  return {
    territories: listed(place === null ? [] : [place]),
    ...(asked.reforms.includes(ALL_REFORMS)
      ? { anyReform: true }
      : { reforms: listed(asked.reforms) }),
    ...{ natures: listed(asked.natures), domains: listed(asked.domains) },
    ...{ kinds: listed(asked.kinds), levels: listed(asked.levels) },
    sources: listed(asked.sources),
    ...(area !== null && { within: { ...area } }),
    ...(isBounded && { between: { from, to, ...(certain && { certain }) } }),
  };
};

/** The changes of some reforms, in a place where one is given. */
export const ofReforms = (reforms: readonly string[], place: string | null): AskedChanges => ({
  ...askedBy(new URLSearchParams()),
  ...{ reforms, place },
});

/** The same without what the page of reforms has no field for. */
export const onlyReforms = (asked: AskedChanges): AskedChanges => ({
  ...asked,
  ...{ natures: [], domains: [], kinds: [], levels: [], sources: [] },
  ...{ area: null, certain: false },
});

/** The same list whatever its time and its source: what a timeline lets choose from. */
export const overTime = (asked: AskedChanges): AskedChanges => ({
  ...asked,
  ...{ sources: [], from: null, to: null, certain: false, after: null },
});
