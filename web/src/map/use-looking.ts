import { useState } from 'react';
import type { Look, View } from './view.js';

/** Where the map looks, and how to make it look elsewhere. */
export interface Looking {
  /** What the canvas was last told to show. */
  readonly view: View;
  /** What it shows, wherever the hand has moved it. */
  readonly now: Look;
  readonly go: (view: View) => void;
  readonly moved: (view: View, width: number, height: number) => void;
}

/** The look of a map: the hand moves it, buttons and links too. @param first where to look at first */
export function useLooking(first: () => Look): Looking {
  const [view, setView] = useState<View>(first);
  const [now, setNow] = useState<Look>(first);
  return {
    view,
    now,
    go: (to) => {
      setView({ longitude: to.longitude, latitude: to.latitude, zoom: to.zoom });
      setNow(({ width, height }) => ({ ...to, width, height }));
    },
    moved: (to, width, height) => {
      setNow({ ...to, width, height });
    },
  };
}
