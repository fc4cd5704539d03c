import type { ComponentProps } from 'react';
import { lazy, Suspense } from 'react';

/** MapLibre weighs as much as all the rest: it is fetched only where there is a basemap to draw. */
const Basemap = lazy(() => import('./basemap.js'));

/** The basemap, once its code is there; nothing before. */
export function Backdrop(props: ComponentProps<typeof Basemap>) {
  return (
    <Suspense fallback={null}>
      <Basemap {...props} />
    </Suspense>
  );
}
