import { useSyncExternalStore } from 'react';

const never = () => () => undefined;
let drawable: boolean | undefined;

/**
 * Whether the browser can draw a map; null on the server. Asked once: it does not change. Without a graphics card the
 * answer takes half a second, in which the map's code comes.
 *
 * @param load fetches that code
 */
export function useCanDraw(load: () => Promise<unknown>): boolean | null {
  const canDraw = (): boolean => {
    if (drawable === undefined) {
      // A failure is shown by the panel, which asks again.
      load().catch(() => undefined);
      drawable = document.createElement('canvas').getContext('webgl2') !== null;
    }
    return drawable;
  };
  return useSyncExternalStore(never, canDraw, () => null);
}
