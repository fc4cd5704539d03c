import { lazy, Suspense } from 'react';
import { useWords } from '../../i18n/language.js';
import { useCanDraw } from '../../map/use-can-draw.js';
import { PICTURE_WORDS } from './picture.words.js';
import type { Pictured } from './use-change-scene.js';

const loadView = () => import('./change-map-view.js');
const ChangeMapView = lazy(loadView);

/** The map where the browser can draw it: without it, the list and the timeline say it all. */
export function ChangeMap(props: Pictured & { readonly label: string }) {
  const words = useWords(PICTURE_WORDS);
  const able = useCanDraw(loadView);
  const waiting = (
    <div className="map-frame change-map">
      <p className="map-state" role="status">
        {words.loading}
      </p>
    </div>
  );
  return (
    <section aria-labelledby="ou" className="change-map-part">
      <h2 id="ou">{words.where}</h2>
      <p>{words.whereLead}</p>
      {able === false && <p className="notice">{words.noMap}</p>}
      {able === null && waiting}
      {able === true && (
        <Suspense fallback={waiting}>
          <ChangeMapView {...props} />
        </Suspense>
      )}
    </section>
  );
}
