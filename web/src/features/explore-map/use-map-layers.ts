import type { Layer } from '@deck.gl/core';
import { useMemo } from 'react';
import type { MapState } from './map-state.js';
import { bordersLayer, chosenLayer, fillLayer, frameLayer, markLayers } from './map.layers.js';
import { MISSING, shade } from './palette.js';
import type { MapData } from './use-map-data.js';

/** From afar, the borders of 35,000 communes are a grey veil that costs a second to draw. */
const COMMUNE_BORDERS_FROM_ZOOM = 7;

/** The layers of a state of the map, bottom first. */
export function useMapLayers({ level, selected }: MapState, data: MapData, zoom: number): Layer[] {
  const { outlines, frame, figures, points } = data;
  const isCommune = level === 'commune';
  const bordered = !isCommune || zoom >= COMMUNE_BORDERS_FROM_ZOOM;
  const fills = useMemo(() => {
    if (outlines === null) return [];
    if (figures === null) return [fillLayer(outlines, () => MISSING, null)];
    const { byId, classes } = figures;
    const count = classes.classes.length;
    const fill = (id: string) => shade(classes.rankOf(byId.get(id) ?? null), count);
    return [fillLayer(outlines, fill, figures)];
  }, [outlines, figures]);
  const borders = useMemo(
    () => (outlines === null || !bordered ? [] : [bordersLayer(outlines, isCommune ? 0.4 : 0.8)]),
    [outlines, bordered, isCommune],
  );
  const over = useMemo(() => (frame === null ? [] : [frameLayer(frame)]), [frame]);
  const chosen = useMemo(
    () => (outlines === null || selected === null ? [] : [chosenLayer(outlines, selected)]),
    [outlines, selected],
  );
  const marks = useMemo(() => (points === null ? [] : markLayers(points)), [points]);
  return useMemo(
    () => [...fills, ...borders, ...over, ...chosen, ...marks],
    [fills, borders, over, chosen, marks],
  );
}
