import { useLanguage, useWords } from '../../i18n/language.js';
import type { MapState } from './map-state.js';
import { operatorLabel } from './map-title.js';
import { MAP_WORDS } from './map.words.js';
import type { Kind } from './shown-kinds.js';
import { operatorWord, shownKinds } from './shown-kinds.js';
import { useMapState } from './state-link.js';

interface OperatorFilterProps {
  readonly state: MapState;
  readonly kinds: readonly Kind[];
}

/** Keeps the services of some operators; kinds that were chosen and are not theirs are let go. */
export function OperatorFilter({ state, kinds }: OperatorFilterProps) {
  const change = useMapState();
  const language = useLanguage();
  const words = useWords(MAP_WORDS);
  const offered = [...new Set(kinds.map((kind) => operatorWord(kind.operatorType)))];
  const toggle = (operator: string, on: boolean) => {
    change((latest) => {
      const operators = offered.filter((o) => (o === operator ? on : latest.operators.includes(o)));
      const left = shownKinds(kinds, { ...latest, operators });
      return { operators, services: left.length === 0 ? [] : latest.services };
    });
  };
  return (
    <fieldset className="kind-picker">
      <legend>{words.operators}</legend>
      {offered.map((operator) => (
        <label key={operator} className="tick">
          <input
            type="checkbox"
            name="operateurs"
            value={operator}
            checked={state.operators.includes(operator)}
            onChange={(event) => {
              toggle(operator, event.target.checked);
            }}
          />{' '}
          {operatorLabel(operator, language)}
        </label>
      ))}
    </fieldset>
  );
}
