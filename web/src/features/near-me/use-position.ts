import { useState } from 'react';
import type { LonLat } from './great-circle.js';

/** A place and how far off it may be, in metres. */
export interface Position extends LonLat {
  readonly accuracy: number;
}

/** Why a browser gives no position. */
export type Refusal = 'refused' | 'unavailable' | 'late' | 'unsupported';

/** Where the asking is. */
export type Asking =
  | { readonly step: 'idle' }
  | { readonly step: 'asking' }
  | { readonly step: 'found'; readonly position: Position }
  | { readonly step: 'failed'; readonly why: Refusal };

/** Long enough for a GPS out of doors; a reader does not wait longer. */
const PATIENCE_MS = 15_000;

const WHY: Readonly<Record<number, Refusal>> = { 1: 'refused', 2: 'unavailable', 3: 'late' };

/** Why the browser failed, from the code of its error. */
export const refusalOf = (code: number): Refusal => WHY[code] ?? 'unavailable';

/** The reader's position, asked only when told to, and kept in this page only. */
export function usePosition(): readonly [Asking, () => void] {
  const [asking, setAsking] = useState<Asking>({ step: 'idle' });
  const ask = () => {
    if (!('geolocation' in navigator)) {
      setAsking({ step: 'failed', why: 'unsupported' });
      return;
    }
    setAsking({ step: 'asking' });
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude: lon, latitude: lat, accuracy } }) => {
        setAsking({ step: 'found', position: { lon, lat, accuracy } });
      },
      ({ code }) => {
        setAsking({ step: 'failed', why: refusalOf(code) });
      },
      { timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  };
  return [asking, ask];
}
