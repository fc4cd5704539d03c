import type { Layer } from '@deck.gl/core';
import { useMemo } from 'react';
import type { MapState } from './map-state.js';
import { chosenLayer, frameLayer, markLayers, territoryLayers } from './map.layers.js';
import { MISSING, shade } from './palette.js';
import type { MapData } from './use-map-data.js';

/** The layers of a state of the map, bottom first. */
export function useMapLayers({ level, selected }: MapState, data: MapData): Layer[] {
  const { outlines, frame, figures, points } = data;
  const base = useMemo(() => {
    if (outlines === null) return [];
    const thin = level === 'commune' ? 0.3 : 0.8;
    if (figures === null) return territoryLayers(outlines, () => MISSING, null, thin);
    const { byId, classes } = figures;
    const count = classes.classes.length;
    const fill = (id: string) => shade(classes.rankOf(byId.get(id) ?? null), count);
    return territoryLayers(outlines, fill, figures, thin);
  }, [outlines, figures, level]);
  const over = useMemo(() => (frame === null ? [] : [frameLayer(frame)]), [frame]);
  const chosen = useMemo(
    () => (outlines === null || selected === null ? [] : [chosenLayer(outlines, selected)]),
    [outlines, selected],
  );
  const marks = useMemo(() => (points === null ? [] : markLayers(points)), [points]);
  return useMemo(() => [...base, ...over, ...chosen, ...marks], [base, over, chosen, marks]);
}
