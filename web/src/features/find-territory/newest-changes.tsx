import type { ReactNode } from 'react';
import { ChangeLink } from '../../app/change-link.js';
import { LocalLink } from '../../design/local-link.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { observedIn } from '../../i18n/observed.js';
import type { Welcome } from './load-welcome.js';
import { WELCOME_WORDS } from './welcome.words.js';

interface NewestChangesProps extends Pick<Welcome, 'changes'> {
  /** What becomes known while the page is open. */
  readonly live: ReactNode;
}

/** The newest changes of the country, a few of several natures. */
export function NewestChanges({ changes, live }: NewestChangesProps) {
  const words = useWords(WELCOME_WORDS);
  const language = useLanguage();
  return (
    <section aria-labelledby="derniers">
      <h2 id="derniers">{words.newest}</h2>
      {changes.length === 0 && <p>{words.noneYet}</p>}
      <ul className="results">
        {changes.map((change) => (
          <li key={change.id}>
            <ChangeLink change={change} />
            {words.seen(observedIn(language, change.observedBetween))}
          </li>
        ))}
      </ul>
      <p>
        <LocalLink to="/changements">{words.every}</LocalLink>
      </p>
      {live}
    </section>
  );
}
