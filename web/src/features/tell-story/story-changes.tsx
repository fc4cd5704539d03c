import { changesPath } from '../../app/addresses.js';
import { ChangeLink } from '../../app/change-link.js';
import { changedThing } from '../../app/change-sentence.js';
import { CHANGE_WORDS } from '../../app/change.words.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { observedIn } from '../../i18n/observed.js';
import type { Story } from './load-story.js';
import { STORY_WORDS } from './story.words.js';
import type { StoryChange } from './told-first.js';
import { comparedSince } from './watched-since.js';

/** What changed there: how much of each nature, then the few that tell most, in sentences. */
export function StoryChanges({ story }: { readonly story: Story }) {
  const { place, total, counts, changes, watches } = story;
  const words = useWords(STORY_WORDS);
  const { count } = useFormats();
  if (total === null) return null;
  return (
    <section aria-labelledby="change">
      <h2 id="change">{words.changed}</h2>
      <p className="lead" role="status">
        <StorySummary total={total} since={comparedSince(watches)} />
      </p>
      <Counts place={place.id} counts={counts} />
      {changes.length > 0 && (
        <ul className="results">
          {changes.map((change) => (
            <TellChange key={change.id} change={change} place={place.id} />
          ))}
        </ul>
      )}
      {total > 0 && (
        <p>
          <LocalLink to={changesPath(place.id)}>
            {total === 1 ? words.allOne : words.all(`${count(total)} ${words.changes}`)}
          </LocalLink>
        </p>
      )}
    </section>
  );
}

interface StorySummaryProps extends Pick<Story, 'total'> {
  /** The first day (ISO); null where nothing can be compared yet. */
  readonly since: string | null;
}

/** How much, and since when it could have been seen. */
export function StorySummary({ total, since }: StorySummaryProps) {
  const words = useWords(STORY_WORDS);
  const { count, day } = useFormats();
  if (since === null) return words.notCompared;
  if (total === null || total === 0) return words.nothing(day(since));
  if (total === 1) return words.summaryOne(day(since));
  return words.summary(`${count(total)} ${words.changes}`, day(since));
}

interface CountsProps extends Pick<Story, 'counts'> {
  readonly place: string;
}

function Counts({ place, counts }: CountsProps) {
  const { nature } = useWords(CHANGE_WORDS);
  const { count } = useFormats();
  if (counts.length === 0) return null;
  return (
    <dl className="facts facts-narrow">
      {counts.map((each) => (
        <div key={each.nature}>
          <dt>
            <LocalLink to={`${changesPath(place)}&nature=${each.nature}`}>
              {nature[each.nature]}
            </LocalLink>
          </dt>
          <dd>{count(each.count)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface TellChangeProps {
  readonly change: StoryChange;
  /** The place whose story it is: it is not said again of each change. */
  readonly place: string;
}

function TellChange({ change, place }: TellChangeProps) {
  const language = useLanguage();
  const words = useWords(STORY_WORDS);
  return (
    <li>
      <ChangeLink change={change} place={place} />
      {words.seen(observedIn(language, change.observedBetween))}
      <small lang="fr">{changedThing(language, change)}</small>
    </li>
  );
}
