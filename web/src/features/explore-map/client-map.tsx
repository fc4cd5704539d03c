import { lazy, Suspense, useSyncExternalStore } from 'react';
import { Link, Navigate } from 'react-router';
import { useLocalPath, useWords } from '../../i18n/language.js';
import type { MapPanelProps } from './map-panel.js';
import { writeMapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';

const loadView = () => import('./map-view.js');
const MapViewPanel = lazy(loadView);

const never = () => () => undefined;
let drawable: boolean | undefined;
/**
 * Asked once: what a browser can draw does not change. Without a graphics card the answer takes half
 * a second, in which the map's code comes.
 */
function canDraw(): boolean {
  if (drawable === undefined) {
    // A failure is shown by the panel, which asks again.
    loadView().catch(() => undefined);
    drawable = document.createElement('canvas').getContext('webgl2') !== null;
  }
  return drawable;
}

/** The map where the browser can draw it; the table everywhere else. */
export function ClientMap(props: MapPanelProps) {
  const words = useWords(MAP_WORDS);
  const local = useLocalPath();
  const able = useSyncExternalStore(never, canDraw, () => null);
  const table = local(writeMapState({ ...props.state, view: 'tableau', page: 1 }));
  if (able === false) return <Navigate to={table} replace />;
  const waiting = (
    <div className="map-frame">
      <p className="map-waiting">
        <span role="status">{words.loading}</span> <Link to={table}>{words.readTable}</Link>
      </p>
      <noscript>
        <p className="map-failure notice">{words.noScript}</p>
      </noscript>
    </div>
  );
  if (able === null) return waiting;
  return (
    <Suspense fallback={waiting}>
      <MapViewPanel {...props} />
    </Suspense>
  );
}
