import { Form } from 'react-router';
import { CHANGE_WORDS } from '../../app/change.words.js';
import { PlaceField } from '../../app/place-field.js';
import { SelectField } from '../../design/select-field.js';
import type { ChangeNature } from '../../graphql/generated/documents.js';
import { DOMAIN_NAMES, DOMAINS } from '../../i18n/domains.js';
import type { NamedKind } from '../../i18n/kind-label.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import type { AskedChanges } from './asked-changes.js';
import { SERVICE_NATURES, TERRITORY_NATURES } from './asked-changes.js';
import { CHANGES_WORDS } from './changes.words.js';
import type { NamedReform, NamedSource } from './kept-filters.js';
import { KeptFilters } from './kept-filters.js';
import { NatureMark } from './nature-mark.js';
import { Tick } from './tick.js';

interface ChangeFiltersProps {
  readonly asked: AskedChanges;
  readonly kinds: readonly (NamedKind & { readonly code: string })[];
  readonly sources: readonly NamedSource[];
  readonly reforms: readonly NamedReform[];
  /** What stands in the field of the place: its name where it is known. */
  readonly place: string;
}

/** Whether a choice was made of what is folded: else it would stand, a screen high on a telephone, before what changed. */
const isNarrowed = ({ natures, from, to, domains, kinds }: AskedChanges): boolean =>
  natures.length + domains.length + kinds.length > 0 || from !== null || to !== null;

/** The choice of a list, kept in its address; it works without JavaScript. */
export function ChangeFilters({ asked, kinds, place, ...named }: ChangeFiltersProps) {
  const words = useWords(CHANGES_WORDS);
  return (
    <Form aria-label={words.filters} className="change-filters">
      <p className="search">
        <PlaceField value={place} />
      </p>
      <details open={isNarrowed(asked)}>
        <summary>{words.narrow}</summary>
        <Natures legend={words.natures} natures={SERVICE_NATURES} asked={asked} />
        <Natures legend={words.territoryNatures} natures={TERRITORY_NATURES} asked={asked} />
        <TimeFields asked={asked} />
        <p className="search">
          {asked.domains.length < 2 && <DomainField chosen={asked.domains[0] ?? ''} />}
          {asked.kinds.length < 2 && <KindField chosen={asked.kinds[0] ?? ''} kinds={kinds} />}
        </p>
      </details>
      <KeptFilters asked={asked} {...named} />
      <p>
        <button className="button-strong" type="submit">
          {words.show}
        </button>
      </p>
    </Form>
  );
}

interface NaturesProps extends Pick<ChangeFiltersProps, 'asked'> {
  readonly legend: string;
  readonly natures: readonly ChangeNature[];
}

function Natures({ legend, natures, asked }: NaturesProps) {
  const words = useWords(CHANGE_WORDS);
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {natures.map((nature) => (
        <Tick key={nature} name="nature" value={nature} isTicked={asked.natures.includes(nature)}>
          <NatureMark nature={nature} /> {words.nature[nature]}
        </Tick>
      ))}
    </fieldset>
  );
}

/** The first and the last day of a list. */
export function TimeFields({ asked: { from, to } }: Pick<ChangeFiltersProps, 'asked'>) {
  const words = useWords(CHANGES_WORDS);
  return (
    <fieldset className="choices" aria-describedby="periode-aide">
      <legend>{words.time}</legend>
      <label>
        {words.from} <input type="date" name="du" defaultValue={from ?? ''} />
      </label>
      <label>
        {words.to} <input type="date" name="au" defaultValue={to ?? ''} />
      </label>
      <small id="periode-aide" className="quiet">
        {words.timeHint}
      </small>
    </fieldset>
  );
}

function DomainField({ chosen }: { readonly chosen: string }) {
  const words = useWords(CHANGES_WORDS);
  const names = useWords(DOMAIN_NAMES);
  return (
    <SelectField
      label={words.domains}
      name="domaine"
      options={[
        { value: '', label: words.everyDomain },
        ...DOMAINS.map((value) => ({ value, label: names[value] })),
      ]}
      chosen={chosen}
    />
  );
}

interface KindFieldProps extends Pick<ChangeFiltersProps, 'kinds'> {
  readonly chosen: string;
}

function KindField({ chosen, kinds }: KindFieldProps) {
  const words = useWords(CHANGES_WORDS);
  const language = useLanguage();
  const named = kinds
    .map((kind) => ({ value: kind.code, label: kindLabel(kind, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <SelectField
      label={words.kinds}
      name="type"
      options={[{ value: '', label: words.everyKind }, ...named]}
      chosen={chosen}
    />
  );
}
