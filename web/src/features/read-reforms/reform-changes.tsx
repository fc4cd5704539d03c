import { ChangeLink } from '../../app/change-link.js';
import { changedThing, changeWhen } from '../../app/change-sentence.js';
import { changesSearch } from '../../app/changes-address.js';
import { LocalLink } from '../../design/local-link.js';
import type { ReadReformQuery } from '../../graphql/generated/documents.js';
import { inLanguage, useLanguage, useWords } from '../../i18n/language.js';
import { REFORMS_WORDS } from './reforms.words.js';

type Reform = NonNullable<ReadReformQuery['reform']>;

interface ReformChangesProps {
  readonly reform: Reform;
  /** Where, as figures are. */
  readonly place: string | null;
}

/** The newest changes of a reform, and where the others are. */
export function ReformChanges({ reform, place }: ReformChangesProps) {
  const words = useWords(REFORMS_WORDS);
  const language = useLanguage();
  const changes = reform.changes?.nodes ?? [];
  const search = changesSearch({ place, reforms: [reform.id] });
  return (
    <section aria-labelledby="changements">
      <h2 id="changements">{words.changes}</h2>
      {changes.length === 0 && <p>{words.noChanges}</p>}
      <ul className="results">
        {changes.map((change) => (
          <li key={change.id}>
            <ChangeLink change={change} />
            <small>
              {changedThing(language, change)}, {changeWhen(language, change)}
            </small>
          </li>
        ))}
      </ul>
      <p>
        <LocalLink to={`/changements${search}`}>{words.all}</LocalLink>
      </p>
      <p>
        <a href={inLanguage('/changements.atom', language) + search}>{words.atom}</a>
      </p>
    </section>
  );
}
