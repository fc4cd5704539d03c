import type { LevelWord, MeasureWord } from './map-levels.js';
import { DEFAULT_LEVEL, levelOf, LEVELS, MEASURES } from './map-levels.js';

/** Where the map looks: degrees, and the zoom of a world 512 px wide at 0. */
export interface MapPlace {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** The map, or one of its twins: the territories' figures, the services of the place. */
export const VIEWS = ['carte', 'tableau', 'services'] as const;
export type ViewWord = (typeof VIEWS)[number];

/** Columns that a table can be sorted by. */
export const SORTS = ['valeur', 'points', 'nom'] as const;
export type SortWord = (typeof SORTS)[number];

/** All that is on screen; the address holds it. */
export interface MapState {
  /** Kinds that were chosen one by one; none leaves it to the filter, else to the default. */
  readonly services: readonly string[];
  /** Who runs the services that are kept, as the address says it: `etat`; none keeps all. */
  readonly operators: readonly string[];
  /** A word that the names of the kinds hold. */
  readonly word: string;
  readonly level: LevelWord;
  readonly measure: MeasureWord;
  readonly points: boolean;
  /** Whether a basemap is drawn where the network has one. */
  readonly basemap: boolean;
  readonly view: ViewWord;
  readonly sort: SortWord;
  /** The other way round from the column's own order. */
  readonly reversed: boolean;
  readonly page: number;
  readonly selected: string | null;
  /** The day that is coloured (ISO); null is today. */
  readonly asOf: string | null;
  /** The instant whose knowledge is coloured (ISO); null is now. */
  readonly knownAt: string | null;
  /** Null shows the selection whole, else the mainland. */
  readonly place: MapPlace | null;
}

const DEFAULT_MEASURE: MeasureWord = 'pour-10000';
const LONGEST_WORD = 60;

/** Without a word for it, the level is the selection's. */
const defaultLevel = (selected: string | null): LevelWord =>
  selected === null ? DEFAULT_LEVEL : levelOf(selected);

const isLevel = (word: string | null): word is LevelWord => word !== null && word in LEVELS;
const isMeasure = (word: string | null): word is MeasureWord => word !== null && word in MEASURES;

const oneOf = <T extends string>(words: readonly T[], word: string | null, otherwise: T): T =>
  words.find((known) => known === word) ?? otherwise;

/** Codes given as `a,b`, or one field each as a form gives them. */
function codes(params: URLSearchParams, name: string): readonly string[] {
  const given = params.getAll(name).flatMap((list) => list.split(','));
  return [...new Set(given.filter((code) => /^[a-z0-9-]{1,40}$/.test(code)))];
}

/** A box that is ticked by default: its form says `non` first, then `oui` when it is ticked. */
const isOn = (params: URLSearchParams, name: string): boolean =>
  params.getAll(name).at(-1) !== 'non';

/** Reads an address; a word that means nothing counts as absent. */
export function readMapState(params: URLSearchParams): MapState {
  const level = params.get('niveau');
  const measure = params.get('mesure');
  const page = Number(params.get('page'));
  const selected = params.get('sel') || null;
  return {
    services: codes(params, 'services'),
    operators: codes(params, 'operateurs'),
    word: (params.get('mot') ?? '').trim().slice(0, LONGEST_WORD),
    level: isLevel(level) ? level : defaultLevel(selected),
    measure: isMeasure(measure) ? measure : DEFAULT_MEASURE,
    points: isOn(params, 'points'),
    basemap: isOn(params, 'fond'),
    view: oneOf(VIEWS, params.get('tab') === 'table' ? 'tableau' : params.get('vue'), 'carte'),
    sort: oneOf(SORTS, params.get('tri'), 'valeur'),
    reversed: params.get('sens') === 'inverse',
    page: Number.isInteger(page) && page > 1 ? page : 1,
    selected,
    ...readMoment(params),
    place: readPlace(params),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

/** A day or an instant that is one: the 30th of February is none. */
function timeOf(text: string | null, shape: RegExp): string | null {
  if (text === null || !shape.test(text)) return null;
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.slice(0, 10))
    ? text
    : null;
}

/** Without a day, that of the instant. */
function readMoment(params: URLSearchParams): Pick<MapState, 'asOf' | 'knownAt'> {
  const knownAt = timeOf(params.get('su'), INSTANT);
  return { asOf: timeOf(params.get('au'), DAY) ?? knownAt?.slice(0, 10) ?? null, knownAt };
}

function readPlace(params: URLSearchParams): MapPlace | null {
  const [lon, lat, zoom] = ['lon', 'lat', 'zoom'].map((name) => {
    const text = params.get(name);
    return text === null || text === '' ? Number.NaN : Number(text);
  });
  if (lon === undefined || lat === undefined || zoom === undefined) return null;
  const real = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 20;
  return real ? { lon, lat, zoom } : null;
}

/** What the graph is asked of a moment. */
export const momentOf = ({ asOf, knownAt }: MapState): Pick<MapState, 'asOf' | 'knownAt'> => ({
  asOf,
  knownAt,
});

/** The query of an address, without what is the default: short, readable, read back the same. */
export function mapQuery(state: MapState): string {
  const services = state.services.join();
  const words: readonly (readonly [string, string, boolean])[] = [
    ['services', services, services !== ''],
    ['operateurs', state.operators.join(), state.operators.length > 0],
    ['mot', state.word, state.word !== ''],
    ['niveau', state.level, state.level !== defaultLevel(state.selected)],
    ['mesure', state.measure, state.measure !== DEFAULT_MEASURE],
    ['points', 'non', !state.points],
    ['fond', 'non', !state.basemap],
    ['vue', state.view, state.view !== 'carte'],
    ['tri', state.sort, state.sort !== 'valeur'],
    ['sens', 'inverse', state.reversed],
    ['page', String(state.page), state.page > 1],
    ['sel', state.selected ?? '', state.selected !== null],
    ['au', state.asOf ?? '', state.asOf !== null],
    ['su', state.knownAt ?? '', state.knownAt !== null],
  ];
  const said = words.filter(([, , matters]) => matters).map(([name, value]) => [name, value]);
  const params = new URLSearchParams([...said, ...placeWords(state.place)] as [string, string][]);
  return params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** Where a state is read, in French: `useLocalPath` turns it into the language of the page. */
export function writeMapState(state: MapState, path = '/carte'): string {
  const query = mapQuery(state);
  return query === '' ? path : `${path}?${query}`;
}

function placeWords(place: MapPlace | null): [string, string][] {
  if (place === null) return [];
  return [
    ['lon', place.lon.toFixed(3)],
    ['lat', place.lat.toFixed(3)],
    ['zoom', place.zoom.toFixed(1)],
  ];
}
