/** Levels that the map colours, by their word in the address. */
export const LEVELS = {
  region: 'REGION',
  departement: 'DEPARTEMENT',
  arrondissement: 'ARRONDISSEMENT',
  epci: 'EPCI',
  commune: 'COMMUNE',
} as const;
export type LevelWord = keyof typeof LEVELS;

const LEVEL_OF_PREFIX: Readonly<Record<string, LevelWord>> = {
  FR: 'region',
  REG: 'region',
  DEP: 'departement',
  ARR: 'arrondissement',
  EPCI: 'epci',
  EPT: 'commune',
  COM: 'commune',
  COMD: 'commune',
  COMA: 'commune',
  ARM: 'commune',
};

/** The level at which a territory is best seen. */
export const levelOf = (id: string): LevelWord =>
  LEVEL_OF_PREFIX[id.split('-')[0] ?? ''] ?? DEFAULT_LEVEL;

/** Measures that the map colours, by their word in the address. */
export const MEASURES = {
  'pour-10000': 'PER_10000',
  nombre: 'COUNT',
  'par-km2': 'PER_KM2',
} as const;
export type MeasureWord = keyof typeof MEASURES;

/** Where the map looks: degrees, and the zoom of a world 512 px wide at 0. */
export interface MapPlace {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** All that is on screen; the address holds it. */
export interface MapState {
  readonly services: readonly string[];
  readonly level: LevelWord;
  readonly measure: MeasureWord;
  readonly points: boolean;
  readonly table: boolean;
  readonly sort: 'valeur' | 'nom';
  readonly page: number;
  readonly selected: string | null;
  /** Null shows the selection whole, else the mainland. */
  readonly place: MapPlace | null;
}

const DEFAULT_SERVICES = ['gare'];
const DEFAULT_LEVEL: LevelWord = 'departement';
const DEFAULT_MEASURE: MeasureWord = 'pour-10000';

/** Without a word for it, the level is the selection's. */
const defaultLevel = (selected: string | null): LevelWord =>
  selected === null ? DEFAULT_LEVEL : levelOf(selected);

const isLevel = (word: string | null): word is LevelWord => word !== null && word in LEVELS;
const isMeasure = (word: string | null): word is MeasureWord => word !== null && word in MEASURES;

/** Reads an address; a word that means nothing counts as absent. */
export function readMapState(params: URLSearchParams): MapState {
  const level = params.get('niveau');
  const measure = params.get('mesure');
  const services = params.getAll('services').flatMap((list) => list.split(','));
  const given = services.filter((code) => /^[a-z0-9-]{1,40}$/.test(code));
  const page = Number(params.get('page'));
  const selected = params.get('sel');
  return {
    services: given.length > 0 ? [...new Set(given)] : DEFAULT_SERVICES,
    level: isLevel(level) ? level : defaultLevel(selected),
    measure: isMeasure(measure) ? measure : DEFAULT_MEASURE,
    points: params.get('points') !== 'non',
    table: params.get('vue') === 'tableau',
    sort: params.get('tri') === 'nom' ? 'nom' : 'valeur',
    page: Number.isInteger(page) && page > 1 ? page : 1,
    selected,
    place: readPlace(params),
  };
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

/** Writes an address, without what is the default: short, readable, and read back the same. */
export function writeMapState(state: MapState): string {
  const services = state.services.join();
  const words: readonly (readonly [string, string, boolean])[] = [
    ['services', services, services !== DEFAULT_SERVICES.join()],
    ['niveau', state.level, state.level !== defaultLevel(state.selected)],
    ['mesure', state.measure, state.measure !== DEFAULT_MEASURE],
    ['points', 'non', !state.points],
    ['vue', 'tableau', state.table],
    ['tri', state.sort, state.sort !== 'valeur'],
    ['page', String(state.page), state.page > 1],
    ['sel', state.selected ?? '', state.selected !== null],
  ];
  const said = words.filter(([, , matters]) => matters).map(([name, value]) => [name, value]);
  const params = new URLSearchParams([...said, ...placeWords(state.place)] as [string, string][]);
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '/carte' : `/carte?${text}`;
}

function placeWords(place: MapPlace | null): [string, string][] {
  if (place === null) return [];
  return [
    ['lon', place.lon.toFixed(3)],
    ['lat', place.lat.toFixed(3)],
    ['zoom', place.zoom.toFixed(1)],
  ];
}
