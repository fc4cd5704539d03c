import { useEffect, useMemo, useState } from 'react';
import { MapPointsDocument } from '../../graphql/generated/documents.js';
import { useAnswer } from '../../graphql/use-answer.js';
import type { Look } from '../../map/view.js';
import { shown } from '../../map/view.js';
import type { Mark } from './marks.js';
import { marksOf } from './marks.js';

/** Marks hide the country below this zoom. */
export const POINTS_FROM_ZOOM = 6.5;
const SETTLE_MS = 200;

/** The marks of what is shown, asked for once the map rests; null when none are to be drawn. */
export function useMarks(
  wanted: boolean,
  codes: readonly string[],
  look: Look,
): readonly Mark[] | null {
  const [asked, setAsked] = useState<ReturnType<typeof questionOf> | null>(null);
  const drawn = wanted && look.zoom >= POINTS_FROM_ZOOM && codes.length > 0;
  useEffect(() => {
    if (!drawn) return undefined;
    const settled = setTimeout(() => {
      setAsked(questionOf(look));
    }, SETTLE_MS);
    return () => {
      clearTimeout(settled);
    };
  }, [drawn, look]);
  const { data } = useAnswer(
    MapPointsDocument,
    drawn && asked ? { kinds: [...codes], ...asked } : null,
  );
  const kinds = codes.join();
  return useMemo(
    () => (drawn && data !== null ? marksOf(data.servicePoints, kinds.split(',')) : null),
    [drawn, data, kinds],
  );
}

const questionOf = (look: Look) => ({ zoom: look.zoom, ...shown(look, look.width, look.height) });
