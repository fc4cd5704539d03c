import type { Layer } from '@deck.gl/core';
import { useMemo } from 'react';
import type { Line, Outlines } from '../../map/outlines.js';
import { within } from '../../map/outlines.js';
import type { Look } from '../../map/view.js';
import { around } from '../../map/view.js';
import type { MapState } from './map-state.js';
import { bordersLayer, chosenLayer, fillLayer, markLayers } from './map.layers.js';
import { MISSING, shade } from './palette.js';
import type { MapData } from './use-map-data.js';

/** From afar, the borders of 35,000 communes are a grey veil that costs a second to draw. */
const COMMUNE_BORDERS_FROM_ZOOM = 7.5;

/** The layers of a state of the map, bottom first. */
export function useMapLayers({ level, selected }: MapState, data: MapData, look: Look): Layer[] {
  const { outlines, frame, figures, points, chosen } = data;
  const isCommune = level === 'commune';
  const near = useNearBorders(outlines, look);
  const bordered = !isCommune || look.zoom >= COMMUNE_BORDERS_FROM_ZOOM;
  const borders = useMemo(
    () => (bordered ? [bordersLayer('borders', near, isCommune ? 0.4 : 0.8)] : []),
    [near, bordered, isCommune],
  );
  const over = useMemo(
    () => (frame === null ? [] : [bordersLayer('frame', frame.borders, 0.8)]),
    [frame],
  );
  const fills = useMemo(() => {
    if (outlines === null) return [];
    if (figures === null) return [fillLayer(outlines, () => MISSING, null)];
    const { byId, classes } = figures;
    const count = classes.classes.length;
    const fill = (id: string) => shade(classes.rankOf(byId.get(id) ?? null), count);
    return [fillLayer(outlines, fill, figures)];
  }, [outlines, figures]);
  const ring = useMemo(
    () => (chosen === null || selected === null ? [] : [chosenLayer(chosen, selected)]),
    [chosen, selected],
  );
  const marks = useMemo(() => (points === null ? [] : markLayers(points)), [points]);
  return useMemo(
    () => [...fills, ...borders, ...over, ...ring, ...marks],
    [fills, borders, over, ring, marks],
  );
}

const NONE: readonly Line[] = [];

/** The borders around what is shown: all of them, at every frame, would take seconds. */
function useNearBorders(outlines: Outlines | null, look: Look): readonly Line[] {
  const { west, south, east, north } = around(look);
  return useMemo(
    () => (outlines === null ? NONE : within(outlines.borders, { west, south, east, north })),
    [outlines, west, south, east, north],
  );
}
