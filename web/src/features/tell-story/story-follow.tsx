import type { ReactNode } from 'react';
import { changesPath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { useLocalPath, useWords } from '../../i18n/language.js';
import type { Story } from './load-story.js';
import { STORY_WORDS } from './story.words.js';

interface StoryFollowProps extends Pick<Story, 'place'> {
  /** What becomes known while the page is open. */
  readonly live: ReactNode;
}

/** How to go on knowing, explained to who never heard of a feed. */
export function StoryFollow({ place, live }: StoryFollowProps) {
  const words = useWords(STORY_WORDS);
  const local = useLocalPath();
  const file = (end: string) => local(`/changements.${end}?lieu=${encodeURIComponent(place.id)}`);
  return (
    <section aria-labelledby="suivre">
      <h2 id="suivre">{words.follow}</h2>
      <p>{words.followLead}</p>
      <ul className="results">
        <li>
          <LocalLink to={changesPath(place.id)}>{words.page(place.name)}</LocalLink>
          <small>{words.pageNote}</small>
        </li>
        <li>
          <a href={file('atom')}>{words.atom}</a>
          <small>{words.atomNote}</small>
        </li>
        <li>
          <a href={file('ics')}>{words.ics}</a>
          <small>{words.icsNote}</small>
        </li>
      </ul>
      {live}
    </section>
  );
}
