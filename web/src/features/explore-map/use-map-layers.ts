import type { Layer } from '@deck.gl/core';
import { useMemo } from 'react';
import type { Outlines } from '../../map/outlines.js';
import type { Palette } from '../../map/palette.js';
import { shade } from '../../map/palette.js';
import { useSeenLines } from '../../map/seen-lines.js';
import type { Look } from '../../map/view.js';
import type { MapState } from './map-state.js';
import type { Fill } from './map.layers.js';
import { bordersLayer, fillLayer, ringLayer } from './map.layers.js';
import { markLayers } from './mark.layers.js';
import { dottedIn } from './unsure.js';
import type { Figures, MapData } from './use-map-data.js';

/** From afar, the borders of 35,000 communes are a grey veil that costs a second to draw. */
const COMMUNE_BORDERS_FROM_ZOOM = 7.5;

/** How fills let a basemap through; the legend's swatches do the same. */
export const OVER_BASEMAP = 0.72;

/** What the keyboard or the hand points at: a territory by its id, a mark by its key. */
export interface Pointed {
  readonly territory: string | null;
  readonly mark: string | null;
}

interface Looks {
  readonly look: Look;
  readonly palette: Palette;
  readonly pointed: Pointed;
  readonly overBasemap: boolean;
}

/** The layers of a state of the map, bottom first. */
export function useMapLayers(
  { level, selected }: MapState,
  data: MapData,
  { look, palette, pointed, overBasemap }: Looks,
): Layer[] {
  const { outlines, frame, marks, chosen } = data;
  const isCommune = level === 'commune';
  const fills = useFills(data, palette, overBasemap ? OVER_BASEMAP : 1);
  const near = useSeenLines(outlines, look);
  const bordered = !isCommune || look.zoom >= COMMUNE_BORDERS_FROM_ZOOM;
  const borders = useMemo(
    () => (bordered ? [bordersLayer('borders', near, isCommune ? 0.4 : 0.8, palette)] : []),
    [near, bordered, isCommune, palette],
  );
  const wider = useSeenLines(frame, look);
  const over = useMemo(
    () => (frame === null ? [] : [bordersLayer('frame', wider, 0.8, palette)]),
    [frame, wider, palette],
  );
  const ring = useRing('chosen', chosen, selected, palette);
  const finger = useRing('pointed', outlines, pointed.territory, palette);
  const dots = useMemo(
    () => (marks === null ? [] : markLayers(marks, pointed.mark)),
    [marks, pointed.mark],
  );
  return useMemo(
    () => [...fills, ...borders, ...over, ...ring, ...finger, ...dots],
    [fills, borders, over, ring, finger, dots],
  );
}

function useFills({ outlines, figures }: MapData, palette: Palette, opacity: number): Layer[] {
  return useMemo(() => {
    if (outlines === null) return [];
    const none: Fill = { color: palette.missing, hatch: 0 };
    const fill = figures === null ? () => none : fillOf(figures, palette);
    return [fillLayer(outlines, fill, opacity, [figures, palette])];
  }, [outlines, figures, palette, opacity]);
}

/** No value is hatched with lines, the other way where nobody had looked yet; too few points are dotted. */
function fillOf(figures: Figures, palette: Palette): (id: string) => Fill {
  const { byId, classes } = figures;
  const count = classes.classes.length;
  const dotted = dottedIn(figures);
  return (id) => {
    const rank = classes.rankOf(byId.get(id) ?? null);
    const isUnseen = !byId.has(id);
    const hatch = isUnseen ? 3 : rank < 0 ? 1 : dotted.has(id) ? 2 : 0;
    return { color: shade(palette, rank, count), hatch };
  };
}

function useRing(
  id: 'chosen' | 'pointed',
  outlines: Outlines | null,
  territory: string | null,
  palette: Palette,
): Layer[] {
  return useMemo(
    () =>
      outlines === null || territory === null ? [] : [ringLayer(id, outlines, territory, palette)],
    [id, outlines, territory, palette],
  );
}
