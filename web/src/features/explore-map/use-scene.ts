import { useRef, useState } from 'react';
import type { ColorScheme } from '../../map/color-scheme.js';
import { useColorScheme } from '../../map/color-scheme.js';
import type { MapHandle } from '../../map/map-canvas.js';
import { PALETTES } from '../../map/palette.js';
import { useBasemap } from '../../map/use-basemap.js';
import type { MapPanelProps } from './map-panel.js';
import { useChoice } from './use-choice.js';
import { useHintWords } from './use-hint-words.js';
import { useLook } from './use-look.js';
import { useMapData } from './use-map-data.js';
import type { Pointed } from './use-map-layers.js';
import { OVER_BASEMAP, useMapLayers } from './use-map-layers.js';
import { usePicture } from './use-picture.js';
import { useSelection } from './use-selection.js';

const NOTHING: Pointed = { territory: null, mark: null };

/** All that the map and its lists share: data, layers, look, what is chosen and what is pointed at. */
export function useScene({ state, codes, title, page }: MapPanelProps) {
  const looking = useLook(state);
  const look = looking.now;
  const scheme: ColorScheme = useColorScheme();
  const palette = PALETTES[scheme];
  const [pointed, onPoint] = useState(NOTHING);
  const basemap = useBasemap(state.basemap);
  const overBasemap = basemap.style !== null && basemap.style !== undefined;
  const data = useMapData(state, page, codes, look);
  const layers = useMapLayers(state, data, { look, palette, pointed, overBasemap });
  const [map, base] = [useRef<MapHandle>(null), useRef<MapHandle>(null)];
  return {
    ...{ looking, look, scheme, palette, basemap, data, layers, map, base, onPoint },
    opacity: overBasemap ? OVER_BASEMAP : 1,
    chosen: useSelection(state, codes, looking),
    choice: useChoice(looking),
    hintWords: useHintWords(state, data, page.serviceKinds),
    picture: usePicture({ state, title, data, palette, look, map, base }),
  };
}

/** What `useScene` gives. */
export type Scene = ReturnType<typeof useScene>;
