import type { StyleSpecification } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import { findBasemap } from './basemap-style.js';

/** The basemap as it is looked for: `undefined` until it is known, null where there is none. */
export function useBasemap(wanted: boolean): {
  readonly style: StyleSpecification | null | undefined;
  readonly giveUp: () => void;
} {
  const [style, setStyle] = useState<StyleSpecification | null | undefined>(undefined);
  useEffect(() => {
    if (!wanted || style !== undefined) return undefined;
    let isAwaited = true;
    void findBasemap().then((found) => {
      if (isAwaited) setStyle(found);
    });
    return () => {
      isAwaited = false;
    };
  }, [wanted, style]);
  const [giveUp] = useState(() => () => {
    setStyle(null);
  });
  return { style: wanted ? style : undefined, giveUp };
}
