import { useMemo } from 'react';
import type { MapPageQuery, MapValuesQuery } from '../../graphql/generated/documents.js';
import { MapNamesDocument, MapValuesDocument } from '../../graphql/generated/documents.js';
import { useAnswer } from '../../graphql/use-answer.js';
import type { Whole } from '../../graphql/whole.js';
import { useFormats } from '../../i18n/formats.js';
import type { Classes } from '../../map/classes.js';
import { classify } from '../../map/classes.js';
import type { Outlines } from '../../map/outlines.js';
import type { ComingOutlines } from '../../map/use-outlines.js';
import { useOutlines } from '../../map/use-outlines.js';
import type { Look } from '../../map/view.js';
import { levelOf, LEVELS, MEASURES } from './map-levels.js';
import type { MapState } from './map-state.js';
import { momentOf } from './map-state.js';
import type { Mark } from './marks.js';
import type { OutlineWorth } from './outline-worth.js';
import { worthOf } from './outline-worth.js';
import { datedSources } from './read-then.js';
import { useMarks } from './use-marks.js';

/** Values of the level that is drawn. */
export interface Figures {
  readonly byId: ReadonlyMap<string, number | null>;
  readonly classes: Classes;
  /** Territories whose value rests on too few points to be compared. */
  readonly unsure: ReadonlySet<string>;
}

/** All that the map draws, as it comes. */
export interface MapData {
  readonly outlines: Outlines | null;
  /** Borders of a wider level, drawn over. */
  readonly frame: Outlines | null;
  /** Those of the level of what is chosen, which may not be the level drawn. */
  readonly chosen: Outlines | null;
  /** Null until the values are those of the level drawn. */
  readonly figures: Figures | null;
  /** Null where marks are not to be drawn. */
  readonly marks: readonly Mark[] | null;
  readonly names: ReadonlyMap<string, string>;
  readonly sources: ReturnType<typeof datedSources>;
  /** What the outlines drawn are worth. */
  readonly worth: OutlineWorth;
  readonly ready: boolean;
  readonly failed: boolean;
}

type Level = (typeof LEVELS)[keyof typeof LEVELS];

const PREFIX: Readonly<Record<Level, string>> = {
  REGION: 'REG-',
  DEPARTEMENT: 'DEP-',
  ARRONDISSEMENT: 'ARR-',
  EPCI: 'EPCI-',
  COMMUNE: 'COM-',
};

/** The level whose borders help to find one's way. */
const FRAME: Readonly<Record<Level, Level | null>> = {
  REGION: null,
  DEPARTEMENT: 'REGION',
  ARRONDISSEMENT: 'DEPARTEMENT',
  EPCI: 'DEPARTEMENT',
  COMMUNE: 'DEPARTEMENT',
};

/**
 * Fetches what a state of the map needs: outlines and values side by side, marks when it rests.
 *
 * @param codes kinds that are shown; none asks for outlines alone
 */
export function useMapData(
  state: MapState,
  page: Whole<MapPageQuery>,
  codes: readonly string[],
  look: Look,
): MapData {
  const level = LEVELS[state.level];
  const { day } = useFormats();
  const { drawn, above, chosen } = useLevels(state, page);
  const isEmpty = codes.length === 0;
  const asked = { kinds: [...codes], level, measure: MEASURES[state.measure], ...momentOf(state) };
  const values = useAnswer(MapValuesDocument, isEmpty ? null : asked);
  const columns = isEmpty ? null : (values.data?.choropleth ?? null);
  const figures = useFigures(columns, level);
  return {
    outlines: drawn.outlines,
    frame: above.outlines,
    chosen: chosen.outlines,
    figures,
    marks: useMarks(drawsMarks(state), codes, look),
    names: useNames(level),
    sources: columns === null ? NO_SOURCES : datedSources(columns, day),
    worth: worthOf(page.outlines.levels.find((each) => each.level === level)),
    ready: isWhole(drawn, above) && (isEmpty || figures !== null),
    failed: drawn.failed || values.failed,
  };
}

/** A wider level that comes after would be prepared under the reader's hand; one that fails is done without. */
const isWhole = (drawn: ComingOutlines, above: ComingOutlines): boolean =>
  drawn.outlines !== null && !above.awaited;

const NO_SOURCES: MapData['sources'] = [];

/** Outlines of the level that is coloured, of the wider one drawn over it, of what is chosen. */
function useLevels({ level: word, selected }: MapState, page: Whole<MapPageQuery>) {
  const level = LEVELS[word];
  const urlOf = (wanted: Level | null) =>
    page.outlines.levels.find((l) => l.level === wanted)?.url ?? null;
  return {
    drawn: useOutlines(urlOf(level)),
    above: useOutlines(urlOf(FRAME[level])),
    chosen: useOutlines(urlOf(selected === null ? null : LEVELS[levelOf(selected)])),
  };
}

/** A number of points is what it is, and no point at all is no doubt: rates above zero are unsure. */
function unsureOf(columns: Whole<MapValuesQuery>['choropleth']): ReadonlySet<string> {
  const { ids, counts, unreliable, measure } = columns;
  if (measure === 'COUNT') return new Set();
  return new Set(ids.filter((_, i) => unreliable[i] === true && (counts[i] ?? 0) > 0));
}

/** Services one by one are known for today only. */
export const drawsMarks = ({ points, asOf }: MapState): boolean => points && asOf === null;

/** How many territories of the level nobody looks at, or had looked at on the day that is shown. */
export const unseenOf = ({ figures, names }: Pick<MapData, 'figures' | 'names'>): number =>
  figures === null ? 0 : Math.max(0, names.size - figures.byId.size);

/** The last answer may still be that of another level; before the first snapshot, it has no territory. */
function useFigures(
  columns: Whole<MapValuesQuery>['choropleth'] | null,
  level: Level,
): Figures | null {
  const figures = useMemo(() => {
    if (columns === null) return null;
    const byId = new Map(columns.ids.map((id, i) => [id, columns.values[i] ?? null]));
    return {
      byId,
      classes: classify(columns.values),
      unsure: unsureOf(columns),
    };
  }, [columns]);
  if (columns === null) return null;
  const [first] = columns.ids;
  const isOfLevel = first === undefined ? columns.asOf !== null : first.startsWith(PREFIX[level]);
  return isOfLevel ? figures : null;
}

function useNames(level: Level): ReadonlyMap<string, string> {
  const known = useAnswer(MapNamesDocument, { level }).data?.territoryColumns;
  return useMemo(() => new Map(known?.ids.map((id, i) => [id, known.names[i] ?? id])), [known]);
}
