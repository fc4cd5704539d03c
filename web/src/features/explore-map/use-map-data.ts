import { useMemo } from 'react';
import type { MapPageQuery, MapValuesQuery } from '../../graphql/generated/documents.js';
import { MapNamesDocument, MapValuesDocument } from '../../graphql/generated/documents.js';
import { useAnswer } from '../../graphql/use-answer.js';
import type { Whole } from '../../graphql/whole.js';
import type { Outlines } from '../../map/outlines.js';
import type { Look } from '../../map/view.js';
import type { Classes } from './classes.js';
import { classify } from './classes.js';
import type { MapState } from './map-state.js';
import { levelOf, LEVELS, MEASURES } from './map-state.js';
import type { Points } from './use-marks.js';
import { useMarks } from './use-marks.js';
import { useOutlines } from './use-outlines.js';

/** Values of the level that is drawn. */
export interface Figures {
  readonly byId: ReadonlyMap<string, number | null>;
  readonly classes: Classes;
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
  readonly points: Points | null;
  readonly names: ReadonlyMap<string, string>;
  readonly sources: Whole<MapValuesQuery>['choropleth']['sources'];
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

/** Fetches what a state of the map needs: outlines and values side by side, marks when it rests. */
export function useMapData(state: MapState, page: Whole<MapPageQuery>, look: Look): MapData {
  const level = LEVELS[state.level];
  const urlOf = (wanted: Level | null) =>
    page.outlines.levels.find((l) => l.level === wanted)?.url ?? null;
  const drawn = useOutlines(urlOf(level));
  const above = useOutlines(urlOf(FRAME[level]));
  const chosen = useOutlines(
    urlOf(state.selected === null ? null : LEVELS[levelOf(state.selected)]),
  );
  const asked = { kinds: [...state.services], level, measure: MEASURES[state.measure] };
  const values = useAnswer(MapValuesDocument, asked);
  const figures = useFigures(values.data?.choropleth ?? null, level);
  return {
    outlines: drawn.outlines,
    frame: above.outlines,
    chosen: chosen.outlines,
    figures,
    points: useMarks(state, look),
    names: useNames(level),
    sources: values.data?.choropleth.sources ?? [],
    ready: drawn.outlines !== null && figures !== null,
    failed: drawn.failed || values.failed,
  };
}

/** The last answer may still be that of another level. */
function useFigures(
  columns: Whole<MapValuesQuery>['choropleth'] | null,
  level: Level,
): Figures | null {
  const figures = useMemo(() => {
    if (columns === null) return null;
    const byId = new Map(columns.ids.map((id, i) => [id, columns.values[i] ?? null]));
    return { byId, classes: classify(columns.values) };
  }, [columns]);
  return columns?.ids[0]?.startsWith(PREFIX[level]) === true ? figures : null;
}

function useNames(level: Level): ReadonlyMap<string, string> {
  const known = useAnswer(MapNamesDocument, { level }).data?.territoryColumns;
  return useMemo(() => new Map(known?.ids.map((id, i) => [id, known.names[i] ?? id])), [known]);
}
