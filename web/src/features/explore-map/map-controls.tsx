import { Form, useNavigate, useNavigation } from 'react-router';
import type { MapPageQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import { KindPicker } from './kind-picker.js';
import type { LevelWord, MapState, MeasureWord } from './map-state.js';
import { LEVELS, MEASURES, readMapState, writeMapState } from './map-state.js';
import { LEVEL_WORDS, MEASURE_WORDS } from './map.words.js';

interface MapControlsProps {
  readonly state: MapState;
  readonly kinds: Whole<MapPageQuery>['serviceKinds'];
}

/**
 * Changes the address. A change still on its way counts as made, lest the next one undo it; the
 * place on the map, which moves without React, is read from the address itself.
 */
export function useMapState(): (change: Partial<MapState>) => void {
  const navigate = useNavigate();
  const { location: next } = useNavigation();
  return (change) => {
    const { place } = readMapState(new URLSearchParams(window.location.search));
    const search = next?.pathname === '/carte' ? next.search : window.location.search;
    const now = { ...readMapState(new URLSearchParams(search)), place };
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
