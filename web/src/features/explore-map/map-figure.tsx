import { useState } from 'react';
import { Backdrop } from '../../map/backdrop.js';
import type { Hint } from '../../map/hint-line.js';
import { HintLine } from '../../map/hint-line.js';
import { MapCanvas } from '../../map/map-canvas.js';
import { LegendDay } from './legend-day.js';
import { Legend } from './legend.js';
import { hintOf } from './map-hint.js';
import type { MapPanelProps } from './map-panel.js';
import { writeMapState } from './map-state.js';
import { Waiting } from './map-status.js';
import { MapTools } from './map-tools.js';
import { pickedAt } from './picked.js';
import { SelectionCard } from './selection-card.js';
import { unseenOf } from './use-map-data.js';
import type { Scene } from './use-scene.js';

declare global {
  interface Window {
    /** The state that was last drawn whole, for those who wait for it. */
    __mapReady?: string;
  }
}

interface MapFigureProps extends MapPanelProps {
  readonly scene: Scene;
}

/** The canvas and what stands on it. */
export function MapFigure({ state, codes, title, page, days, scene }: MapFigureProps) {
  const { looking, data, hintWords, basemap, chosen } = scene;
  const [hint, setHint] = useState<Hint | null>(null);
  return (
    <figure className="map-frame" aria-label={title}>
      {basemap.style && (
        <Backdrop
          style={basemap.style}
          view={looking.now}
          isDark={scene.scheme === 'dark'}
          handle={scene.base}
          onFailed={basemap.giveUp}
        />
      )}
      <MapCanvas
        layers={scene.layers}
        view={looking.view}
        label={title}
        onView={looking.moved}
        cursor={hint === null ? 'grab' : 'pointer'}
        onClick={(spot) => {
          scene.choice.pick(pickedAt(spot, data, looking.now));
        }}
        onHover={(spot) => {
          setHint(spot && hintOf(spot, pickedAt(spot, data, looking.now), hintWords));
        }}
        onDrawn={() => {
          window.__mapReady = data.ready ? writeMapState({ ...state, place: null }) : '';
        }}
        handle={scene.map}
      />
      <HintLine hint={hint} />
      <MapTools looking={looking} level={state.level} />
      <Waiting data={data} isEmpty={codes.length === 0} />
      {data.figures !== null && (
        <Legend
          unit={hintWords.unit}
          figures={data.figures}
          palette={scene.palette}
          opacity={scene.opacity}
          unseen={unseenOf(data)}
        >
          {state.asOf !== null && days !== null && (
            <LegendDay state={state} codes={codes} kinds={page.serviceKinds} observations={days} />
          )}
        </Legend>
      )}
      {chosen !== null && <SelectionCard state={state} territory={chosen} codes={codes} />}
    </figure>
  );
}
