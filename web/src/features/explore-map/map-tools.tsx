import { useMapState } from './map-controls.js';
import type { LevelWord } from './map-state.js';
import { PLACES } from './map.words.js';
import type { Looking } from './use-look.js';
import { fitBeside } from './use-look.js';

const ZOOM_STEP = 1;
/** From here, a département fills the map and its colour says nothing more. */
const COMMUNES_FROM_ZOOM = 8.5;

interface MapToolsProps {
  readonly looking: Looking;
  readonly level: LevelWord;
}

/** Zoom and places, by button: what the wheel and the fingers do, the keyboard can do too. */
export function MapTools({ looking: { now, go }, level }: MapToolsProps) {
  const change = useMapState();
  const zoomBy = (step: number) => () => {
    go({ ...now, zoom: Math.max(1, Math.min(16, now.zoom + step)) });
  };
  const isNear = now.zoom >= COMMUNES_FROM_ZOOM && level !== 'commune';
  return (
    <>
      <div className="map-zoom">
        <button type="button" aria-label="Zoomer" onClick={zoomBy(ZOOM_STEP)}>
          +
        </button>
        <button type="button" aria-label="Dézoomer" onClick={zoomBy(-ZOOM_STEP)}>
          −
        </button>
      </div>
      <nav className="map-places" aria-label="Aller à">
        {PLACES.map((place) => (
          <button
            key={place.label}
            type="button"
            onClick={() => {
              go(fitBeside(place, now));
            }}
          >
            {place.label}
          </button>
        ))}
      </nav>
      {isNear && (
        <button
          type="button"
          className="map-nearer"
          onClick={() => {
            change({ level: 'commune' });
          }}
        >
          Colorer par commune
        </button>
      )}
    </>
  );
}
