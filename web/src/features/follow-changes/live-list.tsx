import { changePath, servicePath } from '../../app/addresses.js';
import { changedThing, changeSentence } from '../../app/change-sentence.js';
import { LocalLink } from '../../design/local-link.js';
import type { ChangeFilter } from '../../graphql/generated/documents.js';
import { ChangeNearestDocument } from '../../graphql/generated/documents.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { ChangedIn } from './changed-in.js';
import { CHANGES_WORDS } from './changes.words.js';
import type { LiveChange } from './live-changes.js';
import type { LiveChanges } from './use-live-changes.js';
import { useLiveChanges } from './use-live-changes.js';

/** What becomes known of a filter while the page is open. */
export const LiveList = ({ filter }: { readonly filter: ChangeFilter }) => (
  <ToldList {...useLiveChanges(filter)} />
);

/** What became known while the page is open, said once to who does not see it. */
export function ToldList({ changes, isFollowing, timesAnew }: LiveChanges) {
  const words = useWords(CHANGES_WORDS);
  const { plural } = useFormats();
  const isQuiet = changes.length === 0 && isFollowing && timesAnew === 0;
  return (
    <section aria-label={words.live}>
      <p role="status" className={isQuiet ? 'quiet' : 'notice'}>
        {timesAnew > 0 && `${words.begunAnew} `}
        {changes.length === 0
          ? isFollowing && words.waiting
          : words.arrived(plural(changes.length, words.fresh, words.freshMany))}
        {!isFollowing && ` ${words.interrupted}`}
      </p>
      {changes.length > 0 && (
        <ul className="results">
          {changes.map((change) => (
            <LiveRow key={change.id} change={change} />
          ))}
        </ul>
      )}
    </section>
  );
}

function LiveRow({ change }: { readonly change: LiveChange }) {
  const language = useLanguage();
  const { territory, service, nature } = change;
  return (
    <li>
      <LocalLink to={changePath(change.id)}>{changeSentence(language, change)}</LocalLink>
      <small>
        <span lang={service === null ? undefined : 'fr'}>{changedThing(language, change)}</span>
        <ChangedIn territory={territory} />
      </small>
      {nature === 'CLOSED' && <Remaining change={change} />}
    </li>
  );
}

/** Where the nearest of what closed is now. */
function Remaining({ change: { service, kindFrom } }: { readonly change: LiveChange }) {
  const words = useWords(CHANGES_WORDS);
  const { distance } = useFormats();
  const asked =
    kindFrom === null || service === null
      ? null
      : { lon: service.location.lon, lat: service.location.lat, kinds: [kindFrom.code] };
  const { data } = useAnswer(ChangeNearestDocument, asked);
  const near = data?.nearestServices.find((each) => each.service.id !== service?.id);
  if (near === undefined) return null;
  return (
    <small>
      {words.remaining}
      <LocalLink to={servicePath(near.service.id)} lang="fr">
        {near.service.name}
      </LocalLink>
      , {distance(near.metres)}.
    </small>
  );
}
