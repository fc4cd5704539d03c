import type { PickingInfo } from '@deck.gl/core';
import { useEffect, useRef, useState } from 'react';
import type { MapPageQuery } from '../../graphql/generated/documents.js';
import { formatRate, UNKNOWN } from '../../i18n/format.js';
import { MapCanvas } from '../../map/map-canvas.js';
import type { Piece } from '../../map/outlines.js';
import type { View } from '../../map/view.js';
import { fit } from '../../map/view.js';
import { Legend } from './legend.js';
import { useMapState } from './map-controls.js';
import type { MapState } from './map-state.js';
import { readMapState, writeMapState } from './map-state.js';
import type { Mark } from './map.layers.js';
import { MAINLAND, MEASURE_WORDS, PLACES } from './map.words.js';
import { SelectionCard } from './selection-card.js';
import { useMapData } from './use-map-data.js';
import { useMapLayers } from './use-map-layers.js';

declare global {
  interface Window {
    /** The state that was last drawn whole, for those who wait for it. */
    __mapReady?: string;
  }
}

interface MapViewProps {
  readonly state: MapState;
  readonly title: string;
  readonly page: MapPageQuery;
}

const ZOOM_STEP = 1;
const SETTLE_MS = 250;

/** What is under the pointer. */
interface Hint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The legend covers the left of a wide map. */
const LEGEND_PIXELS = 290;
const WIDE_PIXELS = 700;

/** Width, height and hidden width of the frame, or of what it will most likely be. */
function frameSize(frame: HTMLElement | null = null): [number, number, number] {
  const width = frame?.clientWidth ?? Math.max(320, window.innerWidth - 370);
  const height = frame?.clientHeight ?? Math.max(416, window.innerHeight - 190);
  return [width, height, width > WIDE_PIXELS ? LEGEND_PIXELS : 0];
}

const viewOf = ({ place }: MapState): View =>
  place === null
    ? fit(MAINLAND, ...frameSize())
    : { longitude: place.lon, latitude: place.lat, zoom: place.zoom };

/** The map and what stands on it. Only the browser loads this module. */
export default function MapViewPanel({ state, title, page }: MapViewProps) {
  const frame = useRef<HTMLElement>(null);
  const [view, setView] = useState<View>(() => viewOf(state));
  const [now, setNow] = useState<View>(view);
  const [hint, setHint] = useState<Hint | null>(null);
  const change = useMapState();
  const data = useMapData(state, page, now, frame);
  const layers = useMapLayers(state, data);
  useAddress(now, view);
  const choose = ({ layer, object }: PickingInfo): void => {
    if (layer?.id === 'territories') change({ selected: (object as Piece).id });
    if (layer?.id === 'marks') openMark(object as Mark);
  };
  const openMark = ({ rank, position }: Mark): void => {
    const id = data.points?.ids[rank] ?? null;
    if (id !== null) window.location.assign(`/service/${id}`);
    else setView({ longitude: position[0], latitude: position[1], zoom: now.zoom + 2 });
  };
  const hover = ({ layer, object, x, y }: PickingInfo): void => {
    const text = layer ? hintOf(layer.id, object, data) : null;
    setHint(text === null ? null : { x, y, text });
  };
  return (
    <figure className="map-frame" ref={frame} aria-label={title}>
      <MapCanvas
        layers={layers}
        view={view}
        label={title}
        onView={setNow}
        onPick={choose}
        onHover={hover}
        onDrawn={() => {
          window.__mapReady = data.ready ? writeMapState({ ...state, place: null }) : '';
        }}
      />
      {hint !== null && (
        <p className="map-hint" style={{ left: hint.x + 12, top: hint.y + 12 }} aria-hidden="true">
          {hint.text}
        </p>
      )}
      <div className="map-zoom">
        <button
          type="button"
          aria-label="Zoomer"
          onClick={() => {
            setView({ ...now, zoom: now.zoom + ZOOM_STEP });
          }}
        >
          +
        </button>
        <button
          type="button"
          aria-label="Dézoomer"
          onClick={() => {
            setView({ ...now, zoom: now.zoom - ZOOM_STEP });
          }}
        >
          −
        </button>
      </div>
      <nav className="map-places" aria-label="Aller à">
        {PLACES.map((place) => (
          <button
            key={place.label}
            type="button"
            onClick={() => {
              setView(fit(place, ...frameSize(frame.current)));
            }}
          >
            {place.label}
          </button>
        ))}
      </nav>
      {data.failed && (
        <p className="map-failure notice">
          Une partie des données n’a pas pu être chargée. Rechargez la page.
        </p>
      )}
      {!data.ready && !data.failed && (
        <p className="map-waiting" role="status">
          Chargement de la carte…
        </p>
      )}
      {data.classes !== null && (
        <Legend unit={MEASURE_WORDS[state.measure].unit} classes={data.classes} />
      )}
      {state.selected !== null && <SelectionCard id={state.selected} services={state.services} />}
    </figure>
  );
}

function hintOf(
  layer: string,
  object: unknown,
  data: ReturnType<typeof useMapData>,
): string | null {
  if (layer === 'territories') {
    const { id } = object as Piece;
    const value = data.valueOf(id);
    return `${data.nameOf(id)} : ${value === null ? UNKNOWN : formatRate(value)}`;
  }
  const { rank, count } = object as Mark;
  const name = data.points?.names[rank];
  return name ?? `${String(count)} points : ${data.points?.mix[rank]?.replaceAll(':', ' ') ?? ''}`;
}

/** Keeps the place in the address once the map rests, without asking the server anything. */
function useAddress(now: View, first: View): void {
  useEffect(() => {
    if (now === first) return undefined;
    const settled = setTimeout(() => {
      const state = readMapState(new URLSearchParams(window.location.search));
      const place = { lon: now.longitude, lat: now.latitude, zoom: now.zoom };
      window.history.replaceState(window.history.state, '', writeMapState({ ...state, place }));
    }, SETTLE_MS);
    return () => {
      clearTimeout(settled);
    };
  }, [now, first]);
}
