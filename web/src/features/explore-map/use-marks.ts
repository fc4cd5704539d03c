import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { MapPointsQuery } from '../../graphql/generated/documents.js';
import { MapPointsDocument } from '../../graphql/generated/documents.js';
import { useAnswer } from '../../graphql/use-answer.js';
import type { View } from '../../map/view.js';
import { shown } from '../../map/view.js';
import type { MapState } from './map-state.js';

export type Points = MapPointsQuery['servicePoints'];

/** Marks hide the country below this zoom. */
const POINTS_FROM_ZOOM = 6.5;
const SETTLE_MS = 200;

/** The marks of what is shown, asked for once the map rests; null when none are to be drawn. */
export function useMarks(
  { points, services }: MapState,
  view: View,
  frame: RefObject<HTMLElement | null>,
): Points | null {
  const [asked, setAsked] = useState<ReturnType<typeof questionOf> | null>(null);
  const drawn = points && view.zoom >= POINTS_FROM_ZOOM;
  useEffect(() => {
    if (!drawn) return undefined;
    const settled = setTimeout(() => {
      setAsked(questionOf(view, frame.current));
    }, SETTLE_MS);
    return () => {
      clearTimeout(settled);
    };
  }, [drawn, view, frame]);
  const { data } = useAnswer(MapPointsDocument, asked && { kinds: [...services], ...asked });
  return drawn ? (data?.servicePoints ?? null) : null;
}

function questionOf(view: View, frame: HTMLElement | null) {
  const at = shown(view, frame?.clientWidth ?? 900, frame?.clientHeight ?? 620);
  return { zoom: view.zoom, ...at };
}
