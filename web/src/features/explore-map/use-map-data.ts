import type { RefObject } from 'react';
import { useEffect, useMemo, useState } from 'react';
import type { MapPageQuery, MapPointsQuery } from '../../graphql/generated/documents.js';
import {
  MapNamesDocument,
  MapPointsDocument,
  MapValuesDocument,
} from '../../graphql/generated/documents.js';
import { useAnswer } from '../../graphql/use-answer.js';
import type { Outlines } from '../../map/outlines.js';
import { outlinesAt } from '../../map/outlines.js';
import type { View } from '../../map/view.js';
import { shown } from '../../map/view.js';
import type { Classes } from './classes.js';
import { classify } from './classes.js';
import type { MapState } from './map-state.js';
import { LEVELS, MEASURES } from './map-state.js';

/** All that the map draws, as it comes. */
export interface MapData {
  readonly outlines: Outlines | null;
  /** Borders of the level above, drawn over the communes and their groups. */
  readonly frame: Outlines | null;
  readonly classes: Classes | null;
  readonly points: MapPointsQuery['servicePoints'] | null;
  readonly valueOf: (id: string) => number | null;
  readonly nameOf: (id: string) => string;
  /** Changes with the values. */
  readonly trigger: string;
  readonly ready: boolean;
  readonly failed: boolean;
}

/** Marks hide the country below this zoom. */
const POINTS_FROM_ZOOM = 6.5;
const SETTLE_MS = 200;

/** Fetches what a state of the map needs: outlines and values side by side, marks when it rests. */
export function useMapData(
  state: MapState,
  page: MapPageQuery,
  view: View,
  frame: RefObject<HTMLElement | null>,
): MapData {
  const level = LEVELS[state.level];
  const urlOf = (wanted: string) =>
    page.outlines.levels.find((l) => l.level === wanted)?.url ?? null;
  const drawn = useOutlines(urlOf(level));
  const above = useOutlines(
    level === 'REGION' ? null : urlOf(level === 'DEPARTEMENT' ? 'REGION' : 'DEPARTEMENT'),
  );
  const asked = { kinds: [...state.services], level, measure: MEASURES[state.measure] };
  const values = useAnswer(MapValuesDocument, asked);
  const names = useAnswer(MapNamesDocument, { level });
  const points = useAnswer(MapPointsDocument, useRectangle(state, view, frame));
  const columns = values.data?.choropleth ?? null;
  const fits = columns !== null && (columns.ids[0]?.startsWith(PREFIX[level]) ?? false);
  const figures = useMemo(() => {
    if (columns === null) return null;
    const byId = new Map(columns.ids.map((id, i) => [id, columns.values[i] ?? null]));
    return { byId, classes: classify(columns.values) };
  }, [columns]);
  const nameById = useMemo(() => {
    const known = names.data?.territoryColumns;
    return new Map(known?.ids.map((id, i) => [id, known.names[i] ?? id]));
  }, [names.data]);
  return {
    outlines: drawn.outlines,
    frame: above.outlines,
    classes: fits ? (figures?.classes ?? null) : null,
    points:
      state.points && view.zoom >= POINTS_FROM_ZOOM ? (points.data?.servicePoints ?? null) : null,
    valueOf: (id) => figures?.byId.get(id) ?? null,
    nameOf: (id) => nameById.get(id) ?? id,
    trigger:
      columns === null
        ? ''
        : `${columns.version} ${JSON.stringify(asked)} ${String(columns.ids.length)}`,
    ready: drawn.outlines !== null && fits,
    failed: drawn.failed || values.failed,
  };
}

const PREFIX = {
  REGION: 'REG-',
  DEPARTEMENT: 'DEP-',
  ARRONDISSEMENT: 'ARR-',
  EPCI: 'EPCI-',
  COMMUNE: 'COM-',
} as const;

function useOutlines(url: string | null) {
  const [read, setRead] = useState<{
    url: string | null;
    outlines: Outlines | null;
    failed: boolean;
  }>({
    url: null,
    outlines: null,
    failed: false,
  });
  useEffect(() => {
    if (url === null) return undefined;
    let wanted = true;
    outlinesAt(url).then(
      (outlines) => {
        if (wanted) setRead({ url, outlines, failed: false });
      },
      () => {
        if (wanted) setRead({ url, outlines: null, failed: true });
      },
    );
    return () => {
      wanted = false;
    };
  }, [url]);
  return read.url === url ? read : { outlines: null, failed: false };
}

/** What marks to ask for, once the map rests; null when none are shown. */
function useRectangle(state: MapState, view: View, frame: RefObject<HTMLElement | null>) {
  const [rested, setRested] = useState<View | null>(null);
  useEffect(() => {
    const settled = setTimeout(() => {
      setRested(view);
    }, SETTLE_MS);
    return () => {
      clearTimeout(settled);
    };
  }, [view]);
  if (rested === null || !state.points || rested.zoom < POINTS_FROM_ZOOM) return null;
  const at = shown(rested, frame.current?.clientWidth ?? 900, frame.current?.clientHeight ?? 620);
  return { kinds: [...state.services], zoom: rested.zoom, ...at };
}
