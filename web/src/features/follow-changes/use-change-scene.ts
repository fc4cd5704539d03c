import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { ChangeFilter } from '../../graphql/generated/documents.js';
import {
  ChangeMapOutlinesDocument,
  ReadChangePointsDocument,
} from '../../graphql/generated/documents.js';
import { useAnswer } from '../../graphql/use-answer.js';
import type { ColorScheme } from '../../map/color-scheme.js';
import { useColorScheme } from '../../map/color-scheme.js';
import { MAINLAND } from '../../map/places.js';
import { useSeenLines } from '../../map/seen-lines.js';
import { useBasemap } from '../../map/use-basemap.js';
import { useLooking } from '../../map/use-looking.js';
import { useOutlines } from '../../map/use-outlines.js';
import type { Look, Rectangle } from '../../map/view.js';
import { fitView } from '../../map/view.js';
import type { LandLook } from './change-map.layers.js';
import { landLayers, markSheet, marksLayer, ringLayer } from './change-map.layers.js';
import type { ChangePoint } from './change-points.js';
import { drawnOrder, pixelsAt, pointsOf } from './change-points.js';
import type { LiveChange } from './live-changes.js';
import { usePaced } from './use-paced.js';

/** What a map of changes is about. */
export interface Pictured {
  readonly filter: ChangeFilter;
  /** What became known since the page was opened. */
  readonly told: readonly LiveChange[];
  /** The rectangle to look at; null is the mainland. */
  readonly area: Rectangle | null;
  /** Id of the territory that the list is of. */
  readonly place: string | null;
}

/** The canvas tells its size once it is there. */
const LIKELY = { width: 900, height: 420 } as const;

/** A place is seen among its neighbours. */
const NEAREST_ZOOM = 11;

const NONE: readonly ChangePoint[] = [];

/** All that the map of changes draws, as it comes. */
export function useChangeScene({ filter, told, area, place }: Pictured) {
  const scheme = useColorScheme();
  const { looking, fit } = useArea(area);
  const basemap = useBasemap(true);
  const { data, failed } = useAnswer(ReadChangePointsDocument, { filter });
  const columns = data?.changePoints ?? null;
  const paced = usePaced(told, JSON.stringify(filter));
  const points = useMemo(
    () => (columns === null ? NONE : pointsOf(columns, paced)),
    [columns, paced],
  );
  const [chosen, choose] = useState<readonly ChangePoint[]>(NONE);
  const shown = chosen.filter(({ id }) => points.some((point) => point.id === id));
  const pixels = pixelsAt(looking.now.zoom, points.length);
  const land = useLand({ scheme, isBare: basemap.style == null, place }, looking.now);
  const marks = useMarks(points, scheme, pixels);
  const [first] = shown;
  const ring = useMemo(
    () => (first === undefined ? [] : [ringLayer(first, scheme, pixels)]),
    [first, scheme, pixels],
  );
  const layers = useMemo(() => [...land, ...marks, ...ring], [land, marks, ring]);
  return {
    ...{ scheme, looking, fit, basemap, columns, failed, points, layers },
    chosen: shown,
    choose,
  };
}

/** What `useChangeScene` gives. */
export type ChangeScene = ReturnType<typeof useChangeScene>;

/** Looks at the area, and again each time it is another. */
function useArea(area: Rectangle | null) {
  const place = area ?? MAINLAND;
  const viewOf = (where: Rectangle, size: { readonly width: number; readonly height: number }) => {
    const whole = fitView(where, size.width, size.height);
    return { ...whole, zoom: Math.min(whole.zoom, NEAREST_ZOOM) };
  };
  const looking = useLooking(() => ({ ...viewOf(place, LIKELY), ...LIKELY }));
  const { now, go } = looking;
  const fit = (where: Rectangle = place) => {
    go(viewOf(where, now));
  };
  const refit = useEffectEvent(() => {
    fit();
  });
  const { west, south, east, north } = place;
  const { width } = now;
  useEffect(() => {
    refit();
  }, [west, south, east, north, width]);
  return { looking, fit };
}

function useLand({ scheme, isBare, place }: Omit<LandLook, 'lines'>, look: Look) {
  const { data } = useAnswer(ChangeMapOutlinesDocument, {});
  const level = data?.outlines.levels.find((each) => each.level === 'DEPARTEMENT');
  const { outlines } = useOutlines(level?.url ?? null);
  const lines = useSeenLines(outlines, look);
  return useMemo(
    () => (outlines === null ? [] : landLayers(outlines, { scheme, isBare, place, lines })),
    [outlines, scheme, isBare, place, lines],
  );
}

function useMarks(points: readonly ChangePoint[], scheme: ColorScheme, pixels: number) {
  const sheet = useMemo(() => markSheet(scheme), [scheme]);
  const drawn = useMemo(() => drawnOrder(points), [points]);
  return useMemo(
    () => (drawn.length === 0 ? [] : [marksLayer(drawn, sheet, pixels)]),
    [drawn, sheet, pixels],
  );
}
