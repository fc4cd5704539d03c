import { Form } from 'react-router';
import { territoryPath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useLocalPath, useWords } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import type { Then } from './day-asked.js';
import { HISTORY_WORDS } from './history.words.js';
import type { PageTerritory } from './territory-meta.js';

type Place = NonNullable<NonNullable<Then['territory']>['successor']>;

function Places({ label, places }: { label: string; places: readonly Place[] }) {
  if (places.length === 0) return null;
  return (
    <p>
      {label}{' '}
      {places.map((place, index) => (
        <span key={place.id}>
          {index > 0 && ', '}
          <LocalLink to={territoryPath(place)}>{place.name}</LocalLink>
        </span>
      ))}
    </p>
  );
}

/** The territory as it stood that day. */
function ThenSummary({ then: { day, territory } }: { readonly then: Then }) {
  const words = useWords(HISTORY_WORDS);
  const levels = levelsIn(useLanguage());
  const said = useFormats().day(day);
  if (territory === null) return <p>{words.noState(said)}</p>;
  return (
    <>
      <p>
        <strong>{words.thenNamed(said, territory.name, levels.one(territory.level))}</strong>,{' '}
        {territory.alive ? words.thenAlive : words.thenGone}.
      </p>
      {territory.uncertain && <p className="quiet">{words.uncertain}</p>}
      <Places label={words.thenWithin} places={territory.ancestors} />
      {!territory.alive && territory.successor !== null && (
        <Places label={words.thenBecame} places={[territory.successor]} />
      )}
    </>
  );
}

interface AsOfFormProps {
  readonly territory: PageTerritory;
  /** What was written in the field, right or wrong. */
  readonly asked: string;
  readonly then: Then | null;
}

/** Asks for the territory as it stood on a day: the day is in the address, JavaScript or not. */
export function AsOfForm({ territory, asked, then }: AsOfFormProps) {
  const words = useWords(HISTORY_WORDS);
  const local = useLocalPath();
  const address = territoryPath(territory);
  return (
    <section aria-labelledby="date">
      <h3 id="date">{words.asOf}</h3>
      <Form className="search" action={`${local(address)}#date`} preventScrollReset>
        <label className="field">
          {words.day}
          <input key={asked} type="date" name="au" min="1943-01-01" defaultValue={asked} required />
        </label>
        <button type="submit">{words.show}</button>
      </Form>
      {asked !== '' && (
        <div className="notice" role="status">
          {then === null ? <p>{words.badDay}</p> : <ThenSummary then={then} />}
          <p>
            {words.figuresOfToday}{' '}
            <LocalLink to={`${address}#date`} preventScrollReset>
              {words.backToToday}
            </LocalLink>
          </p>
        </div>
      )}
    </section>
  );
}
