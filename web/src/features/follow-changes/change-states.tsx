import { territoryPath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import type { ChangeStateShownFragment } from '../../graphql/generated/documents.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import { CHANGES_WORDS } from './changes.words.js';

type State = ChangeStateShownFragment;

interface ChangeStatesProps {
  readonly formerly: State | null;
  readonly becomes: State | null;
}

/** What the territory was and what it became, as the official code has them. */
export function ChangeStates({ formerly, becomes }: ChangeStatesProps) {
  const words = useWords(CHANGES_WORDS);
  if (formerly === null && becomes === null) return null;
  return (
    <section aria-labelledby="preuves">
      <h2 id="preuves">{words.states}</h2>
      <p>{words.statesLead}</p>
      <dl className="definitions">
        {formerly !== null && (
          <StateShown when={words.before} state={formerly} reason={formerly.endWords} />
        )}
        {becomes !== null && (
          <StateShown when={words.after} state={becomes} reason={becomes.beginWords} />
        )}
      </dl>
    </section>
  );
}

interface StateShownProps {
  readonly when: string;
  readonly state: State;
  /** In the producer's words. */
  readonly reason: string | null;
}

function StateShown({ when, state, reason }: StateShownProps) {
  const words = useWords(CHANGES_WORDS);
  const language = useLanguage();
  const { name, code, level, territory } = state;
  return (
    <>
      <dt>{when}</dt>
      <dd>
        {territory === null ? (
          name
        ) : (
          <LocalLink to={`${territoryPath(territory)}#histoire`}>{name}</LocalLink>
        )}
        <br />
        <small className="quiet">
          {level !== null && words.state(levelsIn(language).one(level), code)}
        </small>
        {reason !== null && (
          <>
            <br />
            <small className="quiet" lang="fr">
              {reason}
            </small>
          </>
        )}
      </dd>
    </>
  );
}
