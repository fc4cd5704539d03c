import { changePath } from '../../app/addresses.js';
import { changeSentence, changeWhen } from '../../app/change-sentence.js';
import { LocalLink } from '../../design/local-link.js';
import { ResultSection } from '../../design/result-section.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import type { Story } from './load-story.js';
import { STORY_WORDS } from './story.words.js';

/** What became of the commune itself: mergers, divisions; nothing where it is as it was. */
export function StoryOwn({ own }: Pick<Story, 'own'>) {
  const words = useWords(STORY_WORDS);
  const language = useLanguage();
  if (own.length === 0) return null;
  return (
    <ResultSection id="commune" title={words.own}>
      {own.map((change) => (
        <li key={change.id}>
          <LocalLink to={changePath(change.id)}>{changeSentence(language, change)}</LocalLink>
          {words.seen(changeWhen(language, change))}
        </li>
      ))}
    </ResultSection>
  );
}
