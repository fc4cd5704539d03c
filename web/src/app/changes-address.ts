import type { Rectangle } from '../map/view.js';

/** Every reform, in place of their ids: those that are added later too. */
export const ALL_REFORMS = 'toutes';

/** What the address of a list of changes may ask for; what is absent filters nothing. */
export interface ChangesAddress {
  /** Id of a territory of any level. */
  readonly place?: string | null;
  /** Ids of reforms, or {@link ALL_REFORMS}. */
  readonly reforms?: readonly string[];
  readonly natures?: readonly string[];
  /** Codes of kinds. */
  readonly kinds?: readonly string[];
  /** Fields of public action. */
  readonly domains?: readonly string[];
  /** Levels of the territories that changed. */
  readonly levels?: readonly string[];
  /** Ids of sources. */
  readonly sources?: readonly string[];
  /** What a map shows. */
  readonly area?: Rectangle | null;
  /** The first and the last day (ISO). */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Only what happened in that time whatever its day was. */
  readonly certain?: boolean;
}

/** The query of such an address, from its first page; nothing where nothing is asked. */
export function changesSearch(asked: ChangesAddress): string {
  const { place, area, from, to, certain = false } = asked;
  const lists = {
    reforme: asked.reforms,
    ...{ nature: asked.natures, domaine: asked.domains, type: asked.kinds },
    ...{ niveau: asked.levels, source: asked.sources },
  };
  const search = new URLSearchParams();
  const set = (name: string, value: string | null | undefined): void => {
    if (value != null) search.append(name, value);
  };
  set('lieu', place);
  for (const [name, values = []] of Object.entries(lists))
    for (const value of values) set(name, value);
  set('cadre', area && areaWord(area));
  set('du', from);
  set('au', to);
  set('certain', certain ? 'oui' : null);
  const text = search.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** A rectangle as an address says it: a hundred metres are near enough. */
const areaWord = ({ west, south, east, north }: Rectangle): string =>
  [west, south, east, north].map((degrees) => degrees.toFixed(3)).join();

/** The rectangle that an address says; null where it is none. */
export function areaOfWord(word: string | null): Rectangle | null {
  if (word === null || !RECTANGLE.test(word)) return null;
  const [west = 0, south = 0, east = 0, north = 0] = word.split(',').map(Number);
  const area = { west, south, east, north };
  return isOnEarth(area) ? area : null;
}

const isOnEarth = ({ west, south, east, north }: Rectangle): boolean =>
  Math.max(-west, east) <= 180 && Math.max(-south, north) <= 90 && west < east && south < north;

const RECTANGLE = /^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/;
