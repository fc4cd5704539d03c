import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation } from 'react-router';
import { MAINLAND } from '../../map/places.js';
import type { Looking } from '../../map/use-looking.js';
import { useLooking } from '../../map/use-looking.js';
import type { Look, View } from '../../map/view.js';
import { fitView } from '../../map/view.js';
import type { MapPlace, MapState } from './map-state.js';
import { mapQuery, readMapState } from './map-state.js';

const SETTLE_MS = 250;
/** The legend covers the left of a wide map. */
const LEGEND_PIXELS = 290;
const WIDE_PIXELS = 700;
const NARROW_WINDOW = 768;

/** The place of a view, as the address says it. */
export const placeOf = ({ longitude, latitude, zoom }: View): MapPlace => ({
  lon: longitude,
  lat: latitude,
  zoom,
});

/** A rectangle, whole, beside the legend. */
export const fitBeside = (
  area: Parameters<typeof fitView>[0],
  { width, height }: { readonly width: number; readonly height: number },
): View => fitView(area, width, height, width > WIDE_PIXELS ? LEGEND_PIXELS : 0);

/** The pixels that the map will most likely have: it is not on the page yet. */
function likelySize(): { width: number; height: number } {
  const { innerWidth, innerHeight } = window;
  if (innerWidth <= NARROW_WINDOW) return { width: innerWidth - 34, height: innerHeight * 0.7 };
  return { width: innerWidth - 370, height: Math.max(416, innerHeight - 170) };
}

function firstLook({ place }: MapState): Look {
  const size = likelySize();
  if (place === null) return { ...fitBeside(MAINLAND, size), ...size };
  return { longitude: place.lon, latitude: place.lat, zoom: place.zoom, ...size };
}

/** Two views are the same when the address says them the same. */
const words = (view: View): string =>
  mapQuery({ ...readMapState(new URLSearchParams()), place: placeOf(view) });

/** The look of the map: the hand moves it, buttons and links too, and the address follows. */
export function useLook(state: MapState): Looking {
  const looking = useLooking(() => firstLook(state));
  useFollow(state, looking.now, looking.go);
  useAddress(looking.now);
  return looking;
}

/** A link or the back button changed the address: look where it says. */
function useFollow({ place, selected }: MapState, now: Look, go: (view: View) => void): void {
  const { key } = useLocation();
  const known = useRef(key);
  const follow = useEffectEvent(() => {
    if (place === null && selected !== null) return;
    const asked: View =
      place === null
        ? fitBeside(MAINLAND, now)
        : { longitude: place.lon, latitude: place.lat, zoom: place.zoom };
    if (words(asked) !== words(now)) go(asked);
  });
  useEffect(() => {
    if (known.current === key) return;
    known.current = key;
    follow();
  }, [key]);
}

/** Keeps the place in the address once the map rests, without asking the server anything. */
function useAddress(now: Look): void {
  const said = words(now);
  const written = useRef(said);
  const write = useEffectEvent(() => {
    const state = readMapState(new URLSearchParams(window.location.search));
    const query = mapQuery({ ...state, place: placeOf(now) });
    window.history.replaceState(window.history.state, '', `${window.location.pathname}?${query}`);
  });
  useEffect(() => {
    if (written.current === said) return undefined;
    const settled = setTimeout(() => {
      written.current = said;
      write();
    }, SETTLE_MS);
    return () => {
      clearTimeout(settled);
    };
  }, [said]);
}
