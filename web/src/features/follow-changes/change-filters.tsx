import { Form } from 'react-router';
import { CHANGE_WORDS } from '../../app/change.words.js';
import type { NamedKind } from '../../i18n/kind-label.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import type { AskedChanges } from './asked-changes.js';
import { NATURES } from './asked-changes.js';
import { CHANGES_WORDS } from './changes.words.js';

interface ChangeFiltersProps {
  readonly asked: AskedChanges;
  readonly kinds: readonly (NamedKind & { readonly code: string })[];
  /** What stands in the field of the place: its name where it is known. */
  readonly place: string;
}

/** The choice of a list, kept in its address; it works without JavaScript. */
export function ChangeFilters({ asked, kinds, place }: ChangeFiltersProps) {
  const words = useWords(CHANGES_WORDS);
  const { nature: natureWords } = useWords(CHANGE_WORDS);
  const language = useLanguage();
  const named = kinds.map((kind) => ({ code: kind.code, label: kindLabel(kind, language) }));
  return (
    <Form aria-label={words.filters}>
      <p className="search">
        <label className="field">
          {words.place}
          <input type="search" name="lieu" defaultValue={place} aria-describedby="lieu-aide" />
          <small id="lieu-aide" className="quiet">
            {words.placeHint}
          </small>
        </label>
      </p>
      <fieldset className="choices">
        <legend>{words.natures}</legend>
        {NATURES.map((nature) => (
          <label key={nature}>
            <input
              type="checkbox"
              name="nature"
              value={nature}
              defaultChecked={asked.natures.includes(nature)}
            />{' '}
            {natureWords[nature]}
          </label>
        ))}
      </fieldset>
      <p className="search">
        <label className="field">
          {words.kinds}
          <select name="type" defaultValue={asked.kinds[0] ?? ''}>
            <option value="">{words.everyKind}</option>
            {named
              .sort((a, b) => a.label.localeCompare(b.label, language))
              .map(({ code, label }) => (
                <option key={code} value={code}>
                  {label}
                </option>
              ))}
          </select>
        </label>
        <button className="button-strong" type="submit">
          {words.show}
        </button>
      </p>
    </Form>
  );
}
