import type { View } from '../../map/view.js';
import { fitView } from '../../map/view.js';
import { MAINLAND, PLACES } from './map.words.js';

/** The legend covers the left of a wide map. */
const LEGEND_PIXELS = 290;
const WIDE_PIXELS = 700;
const ZOOM_STEP = 1;

/** Width, height and hidden width of the frame, or of what it will most likely be. */
function frameSize(frame: HTMLElement | null): [number, number, number] {
  const width = frame?.clientWidth ?? Math.max(320, window.innerWidth - 370);
  const height = frame?.clientHeight ?? Math.max(416, window.innerHeight - 190);
  return [width, height, width > WIDE_PIXELS ? LEGEND_PIXELS : 0];
}

/** The mainland, whole. */
export const mainlandView = (): View => fitView(MAINLAND, ...frameSize(null));

interface MapToolsProps {
  readonly now: View;
  readonly frame: () => HTMLElement | null;
  readonly onView: (view: View) => void;
}

/** Zoom and places, by button: what the wheel and the fingers do, the keyboard can do too. */
export function MapTools({ now, frame, onView }: MapToolsProps) {
  const zoomBy = (step: number) => () => {
    onView({ ...now, zoom: now.zoom + step });
  };
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
              onView(fitView(place, ...frameSize(frame())));
            }}
          >
            {place.label}
          </button>
        ))}
      </nav>
    </>
  );
}
