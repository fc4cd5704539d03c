import { useEffect, useMemo, useState } from 'react';
import { meet } from '../../map/outlines.js';
import type { Look } from '../../map/view.js';
import { shown } from '../../map/view.js';
import type { MapData } from './use-map-data.js';

const SETTLE_MS = 300;

/**
 * The territories on screen once the map rests, the highest value first: while it moves, a list
 * would only flicker.
 */
export function useVisible({ outlines, figures }: MapData, now: Look): readonly string[] {
  const look = useSettled(now);
  const ranked = useMemo(() => {
    if (outlines === null || figures === null) return [];
    const valueOf = (id: string): number => figures.byId.get(id) ?? -1;
    return [...outlines.places].sort(([a], [b]) => valueOf(b) - valueOf(a));
  }, [outlines, figures]);
  return useMemo(() => {
    const area = shown(look, look.width, look.height);
    return ranked.filter(([, place]) => meet(place, area)).map(([id]) => id);
  }, [ranked, look]);
}

function useSettled(now: Look): Look {
  const [settled, setSettled] = useState(now);
  useEffect(() => {
    const rest = setTimeout(() => {
      setSettled(now);
    }, SETTLE_MS);
    return () => {
      clearTimeout(rest);
    };
  }, [now]);
  return settled;
}
