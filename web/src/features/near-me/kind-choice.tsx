import { useState } from 'react';
import { Form, useSubmit } from 'react-router';
import { FEW_KINDS, isNamed } from '../../app/kind-groups.js';
import { KIND_GROUPS_WORDS } from '../../app/kind-groups.words.js';
import { KindTree } from '../../app/kind-tree.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import type { OfferedKind } from './chosen-kinds.js';
import { NEAR_WORDS } from './near.words.js';
import { useIsSaving } from './use-is-saving.js';

interface KindChoiceProps {
  readonly kinds: readonly OfferedKind[];
  readonly chosen: readonly OfferedKind[];
  readonly onLocate: () => void;
}

/** The kinds to look for, what they weigh, and the button that asks for the position. */
export function KindChoice({ kinds, chosen, onLocate }: KindChoiceProps) {
  const words = useWords(NEAR_WORDS);
  const formats = useFormats();
  const submit = useSubmit();
  const isSaving = useIsSaving();
  const bytes = chosen.reduce((sum, kind) => sum + (kind.pointsBytes ?? 0), 0);
  return (
    <Form
      onChange={(event) =>
        void submit(event.currentTarget, { replace: true, preventScrollReset: true })
      }
      onSubmit={(event) => {
        event.preventDefault();
        onLocate();
      }}
    >
      {/* Sent with the rest, it tells « nothing ticked » from « nothing asked ». */}
      <input type="hidden" name="service" value="" />
      <KindBoxes kinds={kinds} chosen={chosen} />
      {isSaving && <p className="quiet">{words.saving}</p>}
      <p className="pager">
        <button className="button-strong" type="submit" disabled={chosen.length === 0}>
          {words.locate}
        </button>
        <span className="quiet">
          {chosen.length === 0 ? words.noKind : words.size(formats.bytes(bytes))}
        </span>
      </p>
    </Form>
  );
}

/** The boxes to tick, found by a word when they are many. */
function KindBoxes({ kinds, chosen }: Omit<KindChoiceProps, 'onLocate'>) {
  const words = useWords(NEAR_WORDS);
  const language = useLanguage();
  const [word, setWord] = useState('');
  const codes = chosen.map(({ code }) => code);
  const [pinned, setPinned] = useState(codes);
  const offered = kinds.filter((kind) => isNamed(kind, word));
  return (
    <fieldset className="choices">
      <legend>{words.kinds}</legend>
      {kinds.length > FEW_KINDS && (
        <WordFilter
          word={word}
          found={offered.length}
          onType={(typed) => {
            setWord(typed);
            setPinned(codes);
          }}
        />
      )}
      <KindTree kinds={offered} chosen={codes} pinned={pinned} searched={word !== ''}>
        {(kind) => (
          <label>
            <input
              type="checkbox"
              name="service"
              value={kind.code}
              defaultChecked={chosen.includes(kind)}
              key={String(chosen.includes(kind))}
            />{' '}
            {kindLabel(kind, language)}
          </label>
        )}
      </KindTree>
      {chosen
        .filter((kind) => !offered.includes(kind))
        .map(({ code }) => (
          <input key={code} type="hidden" name="service" value={code} />
        ))}
    </fieldset>
  );
}

interface WordFilterProps {
  readonly word: string;
  readonly found: number;
  readonly onType: (word: string) => void;
}

/** It narrows the list and nothing else: the form is not sent for a letter. */
function WordFilter({ word, found, onType }: WordFilterProps) {
  const words = useWords(KIND_GROUPS_WORDS);
  return (
    <p>
      <input
        type="search"
        aria-label={words.filter}
        placeholder={words.filterHint}
        value={word}
        onChange={(event) => {
          event.stopPropagation();
          onType(event.target.value);
        }}
      />
      {found === 0 && ` ${words.noneFound}`}
    </p>
  );
}
