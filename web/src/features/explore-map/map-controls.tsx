import type { SyntheticEvent } from 'react';
import { Form } from 'react-router';
import { SelectField } from '../../design/select-field.js';
import { useLanguage, useLocalPath, useWords } from '../../i18n/language.js';
import { KindPicker } from './kind-picker.js';
import type { LevelWord, MeasureWord } from './map-levels.js';
import { LEVELS, MEASURES } from './map-levels.js';
import type { MapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';
import { LEVEL_WORDS, MEASURE_WORDS } from './measure.words.js';
import { OperatorFilter } from './operator-filter.js';
import type { Kind } from './shown-kinds.js';
import { useMapState } from './state-link.js';

interface MapControlsProps {
  readonly state: MapState;
  readonly kinds: readonly Kind[];
}

/** What is shown and how; a plain form where JavaScript is off. */
export function MapControls({ state, kinds }: MapControlsProps) {
  const change = useMapState();
  const local = useLocalPath();
  const words = useWords(MAP_WORDS);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
  };
  return (
    <Form id="choix" className="map-controls" action={local('/carte')} onSubmit={submit}>
      <KeptFields state={state} />
      <LevelAndMeasure state={state} />
      <OperatorFilter state={state} kinds={kinds} />
      <KindPicker state={state} kinds={kinds} />
      <Tick
        name="points"
        label={words.points}
        checked={state.points}
        onTick={(points) => {
          change({ points });
        }}
      />
      <Tick
        name="fond"
        label={words.basemap}
        checked={state.basemap}
        onTick={(basemap) => {
          change({ basemap });
        }}
      />
      <noscript>
        <button type="submit">{words.apply}</button>
      </noscript>
    </Form>
  );
}

/** What the form has no field for, and must not lose. */
function KeptFields({ state }: { readonly state: MapState }) {
  const { view, selected, asOf, knownAt, place, sort, reversed } = state;
  const kept: readonly (readonly [string, string | null])[] = [
    ['vue', view === 'carte' ? null : view],
    ['sel', selected],
    ['au', asOf],
    ['su', knownAt],
    ['tri', sort === 'valeur' ? null : sort],
    ['sens', reversed ? 'inverse' : null],
    ['lon', place?.lon.toFixed(3) ?? null],
    ['lat', place?.lat.toFixed(3) ?? null],
    ['zoom', place?.zoom.toFixed(1) ?? null],
  ];
  return kept.map(([name, value]) =>
    value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}

function LevelAndMeasure({ state }: { readonly state: MapState }) {
  const change = useMapState();
  const language = useLanguage();
  const words = useWords(MAP_WORDS);
  return (
    <>
      <SelectField
        label={words.level}
        name="niveau"
        options={(Object.keys(LEVELS) as LevelWord[]).map((value) => ({
          ...{ value, label: LEVEL_WORDS[language][value] },
        }))}
        chosen={state.level}
        onChoose={(level) => {
          change({ level });
        }}
      />
      <SelectField
        label={words.measure}
        name="mesure"
        options={(Object.keys(MEASURES) as MeasureWord[]).map((value) => ({
          ...{ value, label: MEASURE_WORDS[language][value].label },
        }))}
        chosen={state.measure}
        onChoose={(measure) => {
          change({ measure });
        }}
      />
    </>
  );
}

interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
}

/** A box ticked by default: the hidden field lets a plain form say that it no longer is. */
function Tick({ name, label, checked, onTick }: TickProps) {
  return (
    <label className="tick">
      <input type="hidden" name={name} value="non" />
      <input
        type="checkbox"
        name={name}
        value="oui"
        checked={checked}
        onChange={(event) => {
          onTick(event.target.checked);
        }}
      />{' '}
      {label}
    </label>
  );
}
