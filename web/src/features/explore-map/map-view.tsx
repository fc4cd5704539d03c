import type { PickingInfo } from '@deck.gl/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { servicePath } from '../../app/addresses.js';
import { SourceList } from '../../design/source-line.js';
import type { MapPageQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import { MapCanvas } from '../../map/map-canvas.js';
import type { Piece } from '../../map/outlines.js';
import { Legend } from './legend.js';
import { useMapState } from './map-controls.js';
import type { Hint } from './map-hint.js';
import { hintOf } from './map-hint.js';
import type { MapState } from './map-state.js';
import { writeMapState } from './map-state.js';
import { MapTools } from './map-tools.js';
import type { Mark } from './map.layers.js';
import { MEASURE_WORDS } from './map.words.js';
import { SelectionCard } from './selection-card.js';
import type { Looking } from './use-look.js';
import { placeOf, useLook } from './use-look.js';
import type { MapData } from './use-map-data.js';
import { useMapData } from './use-map-data.js';
import { useMapLayers } from './use-map-layers.js';
import { useSelection } from './use-selection.js';

declare global {
  interface Window {
    /** The state that was last drawn whole, for those who wait for it. */
    __mapReady?: string;
  }
}

interface MapViewProps {
  readonly state: MapState;
  readonly title: string;
  readonly page: Whole<MapPageQuery>;
}

/** A click on a cluster comes this much nearer. */
const CLUSTER_STEP = 2;

/** The map and what stands on it. Only the browser loads this module. */
export default function MapViewPanel({ state, title, page }: MapViewProps) {
  const looking = useLook(state);
  const { view, now, moved } = looking;
  const [hint, setHint] = useState<Hint | null>(null);
  const data = useMapData(state, page, now);
  const layers = useMapLayers(state, data, now);
  const chosen = useSelection(state, looking);
  const choose = useChoice(looking, data);
  const { unit } = MEASURE_WORDS[state.measure];
  return (
    <div>
      <figure className="map-frame" aria-label={title}>
        <MapCanvas
          layers={layers}
          view={view}
          label={title}
          onView={moved}
          onPick={choose}
          onHover={(picked) => {
            setHint(hintOf(picked, { ...data, unit, kinds: page.serviceKinds }));
          }}
          onDrawn={() => {
            window.__mapReady = data.ready ? writeMapState({ ...state, place: null }) : '';
          }}
        />
        <HintLine hint={hint} />
        <MapTools looking={looking} level={state.level} />
        <Waiting data={data} />
        {data.figures !== null && <Legend unit={unit} classes={data.figures.classes} />}
        {chosen !== null && <SelectionCard territory={chosen} />}
      </figure>
      <section className="map-sources" aria-label="Sources">
        <SourceList sources={data.sources} />
      </section>
    </div>
  );
}

/** What a click does: a territory is chosen, a service opens, a cluster comes nearer. */
function useChoice({ now, go }: Looking, { points }: MapData): (picked: PickingInfo) => void {
  const change = useMapState();
  const navigate = useNavigate();
  const openMark = ({ rank, position: [longitude, latitude] }: Mark): void => {
    const id = points?.ids[rank] ?? null;
    if (id !== null) void navigate(servicePath(id));
    else go({ longitude, latitude, zoom: now.zoom + CLUSTER_STEP });
  };
  return ({ layer, object }) => {
    // The place is said, lest the map fly to what is under the hand.
    if (layer?.id === 'territories')
      change({ selected: (object as Piece).id, place: placeOf(now) });
    if (layer?.id === 'marks') openMark(object as Mark);
  };
}

function HintLine({ hint }: { readonly hint: Hint | null }) {
  if (hint === null) return null;
  return (
    <p className="map-hint" style={{ left: hint.x + 12, top: hint.y + 12 }} aria-hidden="true">
      {hint.text}
    </p>
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
