import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { changesPath, servicePath, sourcePath } from '../../app/addresses.js';
import { changedThing, changeSentence, changeWhen } from '../../app/change-sentence.js';
import { pageMeta } from '../../app/page-meta.js';
import { Breadcrumb } from '../../design/breadcrumb.js';
import { LocalLink } from '../../design/local-link.js';
import { PASSING } from '../../graphql/ask.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { useFormats } from '../../i18n/formats.js';
import { languageOf, useLanguage, useWords } from '../../i18n/language.js';
import { ChangeEvidence } from './change-evidence.js';
import { ChangeStates } from './change-states.js';
import { changeDescription, changeTitle } from './change-title.js';
import { ChangedIn } from './changed-in.js';
import { CHANGES_WORDS } from './changes.words.js';
import { loadChange } from './load-changes.js';

export async function loader({ context, params }: LoaderArgs) {
  const { lacking, ...told } = await loadChange(context, params['id'] ?? '');
  return data(told, lacking ? { headers: PASSING } : {});
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (loaderData === undefined) return [];
  const language = languageOf(location.pathname);
  const { change } = loaderData;
  return pageMeta(changeTitle(language, change), changeDescription(language, change));
};

/** Where to go now: what took its place, or the nearest of the same kind. */
function WhereNow() {
  const { change, nearest } = useLoaderData<typeof loader>();
  const words = useWords(CHANGES_WORDS);
  const { distance } = useFormats();
  const { replacedBy, nature } = change;
  if (replacedBy !== null)
    return (
      <p>
        {words.replacedBy}
        <LocalLink to={servicePath(replacedBy.id)} lang="fr">
          {replacedBy.name}
        </LocalLink>
        .
      </p>
    );
  if (nature !== 'CLOSED') return null;
  if (nearest === null) return <p>{words.noRemaining}</p>;
  const { service, metres } = nearest;
  return (
    <p>
      {words.remaining}
      <LocalLink to={servicePath(service.id)} lang="fr">
        {service.name}
      </LocalLink>
      {service.territory !== null && ` (${service.territory.name})`}, {distance(metres)}.
    </p>
  );
}

/** What is known of it, in sentences. */
function Facts() {
  const { change } = useLoaderData<typeof loader>();
  const words = useWords(CHANGES_WORDS);
  const language = useLanguage();
  const { day } = useFormats();
  const { territory, service, source, declaredOn, recordedAt, retractedAt, backfilled } = change;
  return (
    <>
      {retractedAt !== null && <p className="notice">{words.retracted}</p>}
      <p>
        {service === null ? (
          changedThing(language, change)
        ) : (
          <LocalLink to={servicePath(service.id)} lang="fr">
            {service.name}
          </LocalLink>
        )}
        <ChangedIn territory={territory} />
        {', '}
        {changeWhen(language, change)}.
        {service !== null && declaredOn !== null && ` ${words.declared(day(declaredOn))}`}
      </p>
      <WhereNow />
      <p className="quiet">
        {source !== null && (
          <>
            <span lang="fr">
              <LocalLink to={sourcePath(source.id)}>{source.title}</LocalLink>, {source.producer},{' '}
              {source.licence}.
            </span>{' '}
          </>
        )}
        {words.recorded(day(recordedAt.slice(0, 10)))}
        {backfilled && ` ${words.backfilled}`}
      </p>
    </>
  );
}

export default function ChangePage() {
  const { change } = useLoaderData<typeof loader>();
  const words = useWords(CHANGES_WORDS);
  const language = useLanguage();
  const { territory } = change;
  const sentence = changeSentence(language, change);
  return (
    <article className="page">
      <Breadcrumb
        label={words.title}
        steps={[
          { to: '/changements', label: words.title },
          ...(territory === null ? [] : [{ to: changesPath(territory.id), label: territory.name }]),
        ]}
        current={sentence}
      />
      <h1>{changeTitle(language, change)}</h1>
      <Facts />
      {change.evidence === null ? (
        <ChangeStates formerly={change.formerly} becomes={change.becomes} />
      ) : (
        <ChangeEvidence evidence={change.evidence.evidence} />
      )}
      {territory !== null && (
        <p>
          <LocalLink to={changesPath(territory.id)}>{words.changesOf(territory.name)}</LocalLink>
        </p>
      )}
    </article>
  );
}
