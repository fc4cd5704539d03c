import { changePath, servicePath, territoryPath } from '../../app/addresses.js';
import { changedThing, changeSentence, changeWhen } from '../../app/change-sentence.js';
import { LocalLink } from '../../design/local-link.js';
import { ShowChangesDocument } from '../../graphql/generated/documents.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import type { ChangePoint } from './change-points.js';
import { NatureMark } from './nature-mark.js';
import { PICTURE_WORDS } from './picture.words.js';

/** Changes of one place that are told in full. */
const TOLD = 5;

interface ChosenChangesProps {
  readonly chosen: readonly ChangePoint[];
  readonly onClose: () => void;
}

/** What was chosen on the map: the sentence of each change, and its page. */
export function ChosenChanges({ chosen, onClose }: ChosenChangesProps) {
  const words = useWords(PICTURE_WORDS);
  const language = useLanguage();
  const { plural } = useFormats();
  const ids = chosen.slice(0, TOLD).map(({ id }) => id);
  const { data } = useAnswer(ShowChangesDocument, ids.length === 0 ? null : { ids });
  const changes = (data?.changeBatch.changes ?? []).filter(({ id }) => ids.includes(id));
  const others = chosen.length - ids.length;
  if (changes.length === 0) return null;
  return (
    <section className="chosen-changes" aria-label={words.chosen}>
      <button type="button" className="close" onClick={onClose} aria-label={words.close}>
        <span aria-hidden="true">×</span>
      </button>
      <ul className="results">
        {changes.map((change) => (
          <li key={change.id}>
            <NatureMark nature={change.nature} />{' '}
            <LocalLink to={changePath(change.id)}>{changeSentence(language, change)}</LocalLink>
            <small>
              {change.service === null ? (
                changedThing(language, change)
              ) : (
                <LocalLink to={servicePath(change.service.id)} lang="fr">
                  {change.service.name}
                </LocalLink>
              )}
              {change.territory !== null && (
                <>
                  {', '}
                  <LocalLink to={territoryPath(change.territory)}>
                    {change.territory.name}
                  </LocalLink>
                </>
              )}
              {', '}
              {changeWhen(language, change)}
            </small>
          </li>
        ))}
      </ul>
      {others > 0 && (
        <p className="quiet">{words.others(plural(others, words.change, words.changes))}</p>
      )}
    </section>
  );
}
