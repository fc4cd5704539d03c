import { useEffect, useState } from 'react';
import type { MapPointsQuery } from '../../graphql/generated/documents.js';
import { MapPointsDocument } from '../../graphql/generated/documents.js';
import { useAnswer } from '../../graphql/use-answer.js';
import type { Whole } from '../../graphql/whole.js';
import type { Look } from '../../map/view.js';
import { shown } from '../../map/view.js';
import type { MapState } from './map-state.js';

export type Points = Whole<MapPointsQuery>['servicePoints'];

/** Marks hide the country below this zoom. */
const POINTS_FROM_ZOOM = 6.5;
const SETTLE_MS = 200;

/** The marks of what is shown, asked for once the map rests; null when none are to be drawn. */
export function useMarks({ points, services }: MapState, look: Look): Points | null {
  const [asked, setAsked] = useState<ReturnType<typeof questionOf> | null>(null);
  const drawn = points && look.zoom >= POINTS_FROM_ZOOM;
  useEffect(() => {
    if (!drawn) return undefined;
    const settled = setTimeout(() => {
      setAsked(questionOf(look));
    }, SETTLE_MS);
    return () => {
      clearTimeout(settled);
    };
  }, [drawn, look]);
  const { data } = useAnswer(MapPointsDocument, asked && { kinds: [...services], ...asked });
  return drawn ? (data?.servicePoints ?? null) : null;
}

const questionOf = (look: Look) => ({ zoom: look.zoom, ...shown(look, look.width, look.height) });
