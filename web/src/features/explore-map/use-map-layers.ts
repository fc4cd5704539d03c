import type { Layer } from '@deck.gl/core';
import { useMemo } from 'react';
import type { MapState } from './map-state.js';
import { chosenLayer, frameLayer, markLayers, territoryLayers } from './map.layers.js';
import { MISSING, shade } from './palette.js';
import type { MapData } from './use-map-data.js';

/** The layers of a state of the map, bottom first. */
export function useMapLayers(state: MapState, data: MapData): Layer[] {
  const { outlines, frame, classes, points, trigger, valueOf } = data;
  const base = useMemo(() => {
    if (outlines === null) return [];
    const count = classes?.classes.length ?? 0;
    const fill = (id: string) => (classes ? shade(classes.rankOf(valueOf(id)), count) : MISSING);
    const thin = state.level === 'commune' ? 0.3 : 0.8;
    return territoryLayers(outlines, fill, classes ? trigger : '', thin);
    // `valueOf` is another function at each render, for the same values as long as `trigger` is the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [outlines, classes, trigger, state.level]);
  const over = useMemo(() => (frame === null ? [] : [frameLayer(frame)]), [frame]);
  const chosen = useMemo(
    () =>
      outlines === null || state.selected === null ? [] : [chosenLayer(outlines, state.selected)],
    [outlines, state.selected],
  );
  const marks = useMemo(() => (points === null ? [] : markLayers(points)), [points]);
  return useMemo(() => [...base, ...over, ...chosen, ...marks], [base, over, chosen, marks]);
}
