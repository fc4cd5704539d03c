import { useRef, useState } from 'react';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { Backdrop } from '../../map/backdrop.js';
import type { Hint } from '../../map/hint-line.js';
import { HintLine } from '../../map/hint-line.js';
import type { MapHandle } from '../../map/map-canvas.js';
import { MapCanvas } from '../../map/map-canvas.js';
import { MapPad } from '../../map/map-pad.js';
import { MapPlaces } from '../../map/map-places.js';
import { nextIn, pointsAt } from './change-points.js';
import { ChosenChanges } from './chosen-changes.js';
import { PICTURE_WORDS } from './picture.words.js';
import type { ChangeScene, Pictured } from './use-change-scene.js';
import { useChangeScene } from './use-change-scene.js';

/** The changes of a list where they happened. Only the browser loads this module. */
export default function ChangeMapView(pictured: Pictured & { readonly label: string }) {
  const scene = useChangeScene(pictured);
  const [drawn, setDrawn] = useState(0);
  const base = useRef<MapHandle>(null);
  const [hint, setHint] = useState<Hint | null>(null);
  const words = useWords(PICTURE_WORDS);
  const { looking, basemap, points, choose } = scene;
  return (
    <>
      <figure className="map-frame change-map" aria-label={pictured.label} data-drawn={drawn}>
        {basemap.style && (
          <Backdrop
            style={basemap.style}
            view={looking.now}
            isDark={scene.scheme === 'dark'}
            handle={base}
            onFailed={basemap.giveUp}
          />
        )}
        <MapCanvas
          layers={scene.layers}
          view={looking.view}
          label={pictured.label}
          onView={looking.moved}
          cursor={hint === null ? 'grab' : 'pointer'}
          onClick={(spot) => {
            choose(pointsAt(points, spot, looking.now));
          }}
          onHover={(spot) => {
            const [near] = spot === null ? [] : pointsAt(points, spot, looking.now);
            setHint(
              near && spot ? { x: spot.x, y: spot.y, text: words.nature(near.nature) } : null,
            );
          }}
          onDrawn={() => {
            setDrawn(points.length);
          }}
        />
        <HintLine hint={hint} />
        <MapPad {...looking} />
        {scene.columns === null && (
          <p className="map-state" role={scene.failed ? 'alert' : 'status'}>
            {scene.failed ? words.failed : words.loading}
          </p>
        )}
      </figure>
      {pictured.area === null && <MapPlaces onGo={scene.fit} />}
      <Walk {...scene} />
      <Missing {...scene} />
    </>
  );
}

/** From one change to another without a pointer, and the one that is chosen. */
function Walk({ points, looking, chosen, choose }: ChangeScene) {
  const words = useWords(PICTURE_WORDS);
  const [isEmpty, setEmpty] = useState(false);
  const step = (by: 1 | -1) => () => {
    const next = nextIn(points, looking.now, chosen[0]?.id ?? null, by);
    setEmpty(next === null);
    choose(next === null ? [] : [next]);
  };
  return (
    <>
      <div className="change-walk" role="group" aria-label={words.points}>
        <button type="button" onClick={step(-1)}>
          <span aria-hidden="true">← </span>
          {words.previousPoint}
        </button>
        <button type="button" onClick={step(1)}>
          {words.nextPoint}
          <span aria-hidden="true"> →</span>
        </button>
      </div>
      <div role="status">
        {isEmpty && chosen.length === 0 && <p>{words.noPoint}</p>}
        <ChosenChanges
          chosen={chosen}
          onClose={() => {
            choose([]);
          }}
        />
      </div>
    </>
  );
}

/** What the map does not show. */
function Missing({ columns, points }: Pick<ChangeScene, 'columns' | 'points'>) {
  const words = useWords(PICTURE_WORDS);
  const { count, plural } = useFormats();
  if (columns === null) return null;
  const { total, placed, ids } = columns;
  const unplaced = total - placed;
  return (
    <>
      {placed > ids.length && (
        <p className="notice">{words.cut(count(points.length), count(placed))}</p>
      )}
      {unplaced > 0 && (
        <p className="quiet">{words.unplaced(plural(unplaced, words.change, words.changes))}</p>
      )}
    </>
  );
}
