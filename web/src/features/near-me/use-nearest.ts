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

/** What a computing gave, and for which position and kinds. */
interface Outcome {
  readonly of: object;
  readonly files: string;
  readonly rows: readonly NearRow[] | null;
}

/** The nearest services of each kind, computed here from whole files: they say nothing of the place. */
export function useNearest(asking: Asking, kinds: readonly OfferedKind[]): Nearest {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const position = asking.step === 'found' ? asking.position : null;
  // Kinds are new objects at each loading of the page: their text says whether they changed.
  const files = JSON.stringify(kinds.map(({ code, pointsUrl }) => [code, pointsUrl]));
  useEffect(() => {
    if (position === null) return undefined;
    const abort = new AbortController();
    const told = (rows: readonly NearRow[] | null): void => {
      if (!abort.signal.aborted) setOutcome({ of: position, files, rows });
    };
    Promise.all(
      (JSON.parse(files) as [code: string, url: string][]).map(async ([kind, url]) => {
        const points = await readPoints(url, abort.signal);
        return nearestPoints(points, position, PER_KIND).map((p) => ({ ...p, kind }));
      }),
    )
      .then((found) => {
        told(found.flat().sort((a, b) => a.metres - b.metres));
      })
      .catch(() => {
        told(null);
      });
    return () => {
      abort.abort();
    };
  }, [position, files]);
  if (position === null) return { step: 'idle', rows: [] };
  if (outcome?.of !== position || outcome.files !== files) return { step: 'loading', rows: [] };
  return { step: outcome.rows === null ? 'failed' : 'ready', rows: outcome.rows ?? [] };
}
