import { Form } from 'react-router';
import { PlaceField } from '../../app/place-field.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import type { AskedChanges } from './asked-changes.js';
import { TimeFields } from './change-filters.js';
import { CHANGES_WORDS } from './changes.words.js';
import type { NamedReform } from './kept-filters.js';
import { Tick } from './tick.js';

interface ReformFiltersProps {
  /** What the address asks for: no reform is all of them. */
  readonly asked: AskedChanges;
  readonly reforms: readonly NamedReform[];
  /** What stands in the field of the place. */
  readonly place: string;
}

/** Of which reforms, where and when: kept in the address; it works without JavaScript. */
export function ReformFilters({ asked, reforms, place }: ReformFiltersProps) {
  const words = useWords(CHANGES_WORDS);
  const language = useLanguage();
  return (
    <Form aria-label={words.filters} className="change-filters">
      <fieldset className="choices" aria-describedby="reformes-aide">
        <legend>{words.ofReforms}</legend>
        {reforms.map(({ id, name }) => (
          <Tick key={id} name="reforme" value={id} isTicked={asked.reforms.includes(id)}>
            {name[language]}
          </Tick>
        ))}
        <small id="reformes-aide" className="quiet">
          {words.ofReformsHint}
        </small>
      </fieldset>
      <TimeFields asked={asked} />
      <p className="search">
        <PlaceField value={place} />
        <button className="button-strong" type="submit">
          {words.show}
        </button>
      </p>
    </Form>
  );
}
