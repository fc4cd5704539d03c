import { Form, useNavigate } from 'react-router';
import type { MapPageQuery } from '../../graphql/generated/documents.js';
import { KindPicker } from './kind-picker.js';
import type { LevelWord, MapState, MeasureWord } from './map-state.js';
import { LEVELS, MEASURES, readMapState, writeMapState } from './map-state.js';
import { LEVEL_WORDS, MEASURE_WORDS } from './map.words.js';

interface MapControlsProps {
  readonly state: MapState;
  readonly kinds: MapPageQuery['serviceKinds'];
}

/** Changes the address; the place on the map, which moves without React, is read from it anew. */
export function useMapState(): (change: Partial<MapState>) => void {
  const navigate = useNavigate();
  return (change) => {
    const now = readMapState(new URLSearchParams(window.location.search));
    void navigate(writeMapState({ ...now, page: 1, ...change }), { preventScrollReset: true });
  };
}

/** What is shown and how; a plain form where JavaScript is off. */
export function MapControls({ state, kinds }: MapControlsProps) {
  const change = useMapState();
  return (
    <Form className="map-controls" action="/carte">
      <input type="hidden" name="vue" value={state.table ? 'tableau' : 'carte'} />
      <label className="field">
        Niveau
        <select
          name="niveau"
          value={state.level}
          onChange={(event) => {
            change({ level: event.target.value as LevelWord });
          }}
        >
          {Object.keys(LEVELS).map((word) => (
            <option key={word} value={word}>
              {LEVEL_WORDS[word as LevelWord]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        Mesure
        <select
          name="mesure"
          value={state.measure}
          onChange={(event) => {
            change({ measure: event.target.value as MeasureWord });
          }}
        >
          {Object.keys(MEASURES).map((word) => (
            <option key={word} value={word}>
              {MEASURE_WORDS[word as MeasureWord].label}
            </option>
          ))}
        </select>
      </label>
      <KindPicker
        kinds={kinds}
        chosen={state.services}
        onChoose={(services) => {
          change({ services });
        }}
      />
      <label>
        <input
          type="checkbox"
          checked={state.points}
          onChange={(event) => {
            change({ points: event.target.checked });
          }}
        />{' '}
        Points de service (en zoomant)
      </label>
      <noscript>
        <button type="submit">Appliquer</button>
      </noscript>
    </Form>
  );
}
