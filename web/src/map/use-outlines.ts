import { useEffect, useState } from 'react';
import type { Outlines } from './outlines.js';
import { outlinesAt } from './outlines.js';

/** Outlines as they come. */
export interface ComingOutlines {
  readonly outlines: Outlines | null;
  readonly failed: boolean;
  /** Asked, and neither come nor failed. */
  readonly awaited: boolean;
}

const NONE: ComingOutlines = { outlines: null, failed: false, awaited: false };
const COMING: ComingOutlines = { ...NONE, awaited: true };

/** The outlines at an address; null asks nothing. */
export function useOutlines(url: string | null): ComingOutlines {
  const [read, setRead] = useState<ComingOutlines & { readonly url: string | null }>({
    url: null,
    ...NONE,
  });
  useEffect(() => {
    if (url === null) return undefined;
    let wanted = true;
    const keep = (outlines: Outlines | null) => {
      if (wanted) setRead({ url, outlines, failed: outlines === null, awaited: false });
    };
    outlinesAt(url).then(keep, () => {
      keep(null);
    });
    return () => {
      wanted = false;
    };
  }, [url]);
  return read.url === url ? read : COMING;
}
