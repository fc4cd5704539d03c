import type { PickingInfo } from '@deck.gl/core';
import { useEffect, useRef, useState } from 'react';
import type { MapPageQuery } from '../../graphql/generated/documents.js';
import { MapCanvas } from '../../map/map-canvas.js';
import type { Piece } from '../../map/outlines.js';
import type { View } from '../../map/view.js';
import { Legend } from './legend.js';
import { useMapState } from './map-controls.js';
import type { Hint } from './map-hint.js';
import { hintOf } from './map-hint.js';
import type { MapState } from './map-state.js';
import { readMapState, writeMapState } from './map-state.js';
import { MapTools, mainlandView } from './map-tools.js';
import type { Mark } from './map.layers.js';
import { MEASURE_WORDS } from './map.words.js';
import { SelectionCard } from './selection-card.js';
import type { MapData } from './use-map-data.js';
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

const SETTLE_MS = 250;
/** A click on a cluster comes this much nearer. */
const CLUSTER_STEP = 2;

const viewOf = ({ place }: MapState): View =>
  place === null ? mainlandView() : { longitude: place.lon, latitude: place.lat, zoom: place.zoom };

/** The map and what stands on it. Only the browser loads this module. */
export default function MapViewPanel({ state, title, page }: MapViewProps) {
  const frame = useRef<HTMLElement>(null);
  const [view, setView] = useState<View>(() => viewOf(state));
  const [now, setNow] = useState<View>(view);
  const [hint, setHint] = useState<Hint | null>(null);
  const change = useMapState();
  const data = useMapData(state, page, now, frame);
  const layers = useMapLayers(state, data, now.zoom);
  useAddress(now, view);
  const openMark = ({ rank, position }: Mark): void => {
    const id = data.points?.ids[rank] ?? null;
    if (id !== null) window.location.assign(`/service/${id}`);
    else setView({ longitude: position[0], latitude: position[1], zoom: now.zoom + CLUSTER_STEP });
  };
  const choose = ({ layer, object }: PickingInfo): void => {
    if (layer?.id === 'territories') change({ selected: (object as Piece).id });
    if (layer?.id === 'marks') openMark(object as Mark);
  };
  return (
    <figure className="map-frame" ref={frame} aria-label={title}>
      <MapCanvas
        layers={layers}
        view={view}
        label={title}
        onView={setNow}
        onPick={choose}
        onHover={(picked) => {
          setHint(hintOf(picked, data));
        }}
        onDrawn={() => {
          window.__mapReady = data.ready ? writeMapState({ ...state, place: null }) : '';
        }}
      />
      {hint !== null && (
        <p className="map-hint" style={{ left: hint.x + 12, top: hint.y + 12 }} aria-hidden="true">
          {hint.text}
        </p>
      )}
      <MapTools now={now} frame={() => frame.current} onView={setView} />
      <Waiting data={data} />
      {data.figures !== null && (
        <Legend unit={MEASURE_WORDS[state.measure].unit} classes={data.figures.classes} />
      )}
      {state.selected !== null && <SelectionCard id={state.selected} services={state.services} />}
    </figure>
  );
}

function Waiting({ data: { ready, failed } }: { readonly data: MapData }) {
  if (failed) {
    return (
      <p className="map-failure notice" role="alert">
        Une partie des données n’a pas pu être chargée. Rechargez la page.
      </p>
    );
  }
  if (ready) return null;
  return (
    <p className="map-waiting" role="status">
      Chargement de la carte…
    </p>
  );
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
