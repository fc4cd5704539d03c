import { Form, useSubmit } from 'react-router';
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
  const language = useLanguage();
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
      <fieldset className="choices">
        <legend>{words.kinds}</legend>
        {kinds.map((kind) => (
          <label key={kind.code}>
            <input
              type="checkbox"
              name="service"
              value={kind.code}
              defaultChecked={chosen.includes(kind)}
              key={String(chosen.includes(kind))}
            />{' '}
            {kindLabel(kind, language)}
          </label>
        ))}
      </fieldset>
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
