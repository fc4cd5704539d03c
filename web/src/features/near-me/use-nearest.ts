import { useEffect, useState } from 'react';
import type { OfferedKind } from './chosen-kinds.js';
import type { NearPoint } from './nearest-points.js';
import { nearestPoints } from './nearest-points.js';
import { readPoints } from './points-file.js';
import type { Asking } from './use-position.js';

/** A near service and its kind. */
export interface NearRow extends NearPoint {
  readonly kind: string;
}

/** Where the computing is. */
export interface Nearest {
  readonly step: 'idle' | 'loading' | 'ready' | 'failed';
  readonly rows: readonly NearRow[];
}

/** Services of each kind that are shown. */
const PER_KIND = 3;

/** The nearest services of each kind, computed here from whole files: they say nothing of the place. */
export function useNearest(asking: Asking, kinds: readonly OfferedKind[]): Nearest {
  const [nearest, setNearest] = useState<Nearest>({ step: 'idle', rows: [] });
  const position = asking.step === 'found' ? asking.position : null;
  const codes = kinds.map((kind) => kind.code).join(' ');
  useEffect(() => {
    if (position === null) return undefined;
    const abort = new AbortController();
    setNearest({ step: 'loading', rows: [] });
    Promise.all(
      kinds.map(async (kind) => {
        const points = await readPoints(kind.pointsUrl, abort.signal);
        return nearestPoints(points, position, PER_KIND).map((p) => ({ ...p, kind: kind.code }));
      }),
    )
      .then((found) => {
        const rows = found.flat().sort((a, b) => a.metres - b.metres);
        if (!abort.signal.aborted) setNearest({ step: 'ready', rows });
      })
      .catch(() => {
        if (!abort.signal.aborted) setNearest({ step: 'failed', rows: [] });
      });
    return () => {
      abort.abort();
    };
    // Kinds are new objects at each loading of the page: their codes say whether they changed.
  }, [position, codes]);
  return nearest;
}
