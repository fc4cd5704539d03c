import type { ReactNode } from 'react';
import { mapPath, storyPath, territoryPath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import type { Story } from './load-story.js';
import { StoryChanges } from './story-changes.js';
import { StoryFollow } from './story-follow.js';
import { StoryNearest } from './story-nearest.js';
import { StoryOwn } from './story-own.js';
import { StoryWatches } from './story-watches.js';
import { STORY_WORDS } from './story.words.js';

interface TellStoryProps {
  readonly story: Story;
  /** Asks for another place. */
  readonly form: ReactNode;
  /** What becomes known while the page is open. */
  readonly live: ReactNode;
}

/** The story of a place: what changed there, what is nearest now, how to follow it. */
export function TellStory({ story, form, live }: TellStoryProps) {
  const { place, lacking, watches } = story;
  const words = useWords(STORY_WORDS);
  return (
    <article className="page">
      <h1>{words.title(place.name)}</h1>
      <Where place={place} />
      {form}
      {lacking && <p className="notice">{words.down}</p>}
      {place.alive ? (
        <>
          <StoryChanges story={story} />
          <StoryWatches watches={watches} />
          <StoryOwn own={story.own} />
          <StoryNearest story={story} />
          <StoryFollow place={place} live={live} />
        </>
      ) : (
        <Gone place={place} />
      )}
    </article>
  );
}

/** Ancestors that tell namesakes apart. */
const TELLING = new Set(['DEPARTEMENT', 'COLLECTIVITE', 'REGION']);

function Where({ place }: Pick<Story, 'place'>) {
  const words = useWords(STORY_WORDS);
  const levels = levelsIn(useLanguage());
  const within = place.ancestors.filter(({ level }) => TELLING.has(level));
  return (
    <p className="quiet">
      {[levels.one(place.level), ...within.map(({ name }) => name)].join(' · ')}
      {' · '}
      <LocalLink to={territoryPath(place)}>{words.whole}</LocalLink>
      {place.alive && (
        <>
          {' · '}
          <LocalLink to={mapPath(place.id)}>{words.onMap}</LocalLink>
        </>
      )}
    </p>
  );
}

/** A place that is no more leads to the stories of what it became. */
function Gone({ place }: Pick<Story, 'place'>) {
  const words = useWords(STORY_WORDS);
  return (
    <>
      <p className="notice">{words.gone(place.name)}</p>
      <ul className="results">
        {place.successors.map(({ id, name }) => (
          <li key={id}>
            <LocalLink to={storyPath(id)}>{name}</LocalLink>
          </li>
        ))}
      </ul>
    </>
  );
}
