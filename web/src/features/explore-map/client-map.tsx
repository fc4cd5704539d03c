import { lazy, Suspense } from 'react';
import { Link, Navigate } from 'react-router';
import { useLocalPath, useWords } from '../../i18n/language.js';
import { useCanDraw } from '../../map/use-can-draw.js';
import type { MapPanelProps } from './map-panel.js';
import { writeMapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';

const loadView = () => import('./map-view.js');
const MapViewPanel = lazy(loadView);

/** The map where the browser can draw it; the table everywhere else. */
export function ClientMap(props: MapPanelProps) {
  const words = useWords(MAP_WORDS);
  const local = useLocalPath();
  const able = useCanDraw(loadView);
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
