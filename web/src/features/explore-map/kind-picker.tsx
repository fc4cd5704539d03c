import { useState } from 'react';
import { FEW_KINDS } from '../../app/kind-groups.js';
import { KIND_GROUPS_WORDS } from '../../app/kind-groups.words.js';
import { KindTree } from '../../app/kind-tree.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { KindMark } from './kind-mark.js';
import type { MapState } from './map-state.js';
import { operatorLabel } from './map-title.js';
import { MAP_WORDS } from './map.words.js';
import type { Kind } from './shown-kinds.js';
import { kindLabel, offeredKinds, operatorWord, shownCodes } from './shown-kinds.js';
import { useMapState } from './state-link.js';
import type { CountOf } from './use-counts-then.js';
import { useCountsThen } from './use-counts-then.js';
import { useTypedWord } from './use-typed-word.js';

interface KindPickerProps {
  readonly state: MapState;
  readonly kinds: readonly Kind[];
}

/** Kinds of service to show, found by a word, with their number and who runs them. */
export function KindPicker({ state, kinds }: KindPickerProps) {
  const change = useMapState();
  const words = useWords(MAP_WORDS);
  const treeWords = useWords(KIND_GROUPS_WORDS);
  const { text, type } = useTypedWord(state.word);
  const offered = offeredKinds(kinds, { ...state, word: text });
  const chosen = shownCodes(kinds, state);
  const countOf = useCountsThen(state, kinds);
  const [pinned, setPinned] = useState(chosen);
  const isNarrow = offered.length <= FEW_KINDS || offered.length < kinds.length;
  const toggle = (code: string, on: boolean) => {
    change((latest) => {
      const taken = shownCodes(kinds, latest);
      const services = kinds
        .map((k) => k.code)
        .filter((c) => (c === code ? on : taken.includes(c)));
      return services.length > 0 ? { services } : null;
    });
  };
  return (
    <fieldset className="kind-picker">
      <legend>{words.services}</legend>
      <input
        type="search"
        name="mot"
        aria-label={treeWords.filter}
        placeholder={treeWords.filterHint}
        value={text}
        onChange={(event) => {
          type(event.target.value);
          setPinned(chosen);
        }}
      />
      <KindTree kinds={offered} chosen={chosen} pinned={pinned} searched={text !== ''}>
        {(kind) => (
          <KindChoice
            kind={kind}
            count={countOf(kind)}
            isGrouped={offered.length > FEW_KINDS}
            rank={chosen.indexOf(kind.code)}
            isLast={chosen.length === 1 && chosen[0] === kind.code}
            onToggle={(on) => {
              toggle(kind.code, on);
            }}
          />
        )}
      </KindTree>
      {offered.length === 0 && <p>{treeWords.noneFound}</p>}
      {isNarrow && <TakeAll offered={offered} chosen={chosen} />}
    </fieldset>
  );
}

interface TakeAllProps {
  readonly offered: readonly Kind[];
  readonly chosen: readonly string[];
}

/** One step instead of many, once a word has found several kinds. */
function TakeAll({ offered, chosen }: TakeAllProps) {
  const change = useMapState();
  const words = useWords(MAP_WORDS);
  const formats = useFormats();
  const codes = offered.map(({ code }) => code);
  if (codes.length < 2 || codes.every((code) => chosen.includes(code))) return null;
  return (
    <button
      type="button"
      onClick={() => {
        change({ services: codes });
      }}
    >
      {words.takeAll(formats.count(codes.length))}
    </button>
  );
}

interface KindChoiceProps {
  readonly kind: Kind;
  /** On the day that is shown. */
  readonly count: ReturnType<CountOf>;
  /** Whether the group that it is in says who runs it. */
  readonly isGrouped: boolean;
  /** Among the kinds that are shown; -1 when it is not. */
  readonly rank: number;
  /** The last one cannot be let go: a map of nothing says nothing. */
  readonly isLast: boolean;
  readonly onToggle: (on: boolean) => void;
}

function KindChoice({ kind, count, isGrouped, rank, isLast, onToggle }: KindChoiceProps) {
  const language = useLanguage();
  const words = useWords(MAP_WORDS);
  const formats = useFormats();
  const operator = isGrouped ? '' : operatorLabel(operatorWord(kind.operatorType), language);
  const details = [operator, kind.deduced ? words.deduced : ''].filter((text) => text !== '');
  return (
    <label className="tick">
      <input
        type="checkbox"
        name="services"
        value={kind.code}
        checked={rank >= 0}
        // Not `disabled`: a plain form would not send it.
        aria-disabled={isLast}
        onChange={(event) => {
          if (!isLast) onToggle(event.target.checked);
        }}
      />
      <KindMark rank={rank} />
      <span>
        {kindLabel(kind, language)}{' '}
        <small>
          {count === null ? words.notEverywhere : count !== undefined && formats.count(count)}
        </small>
        {details.length > 0 && <small className="kind-operator">{details.join(' · ')}</small>}
      </span>
    </label>
  );
}
