import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, useLoaderData, useLocation } from 'react-router';
import { pageMeta } from '../../app/page-meta.js';
import { useIsAlive } from '../../app/use-is-alive.js';
import { LocalLink } from '../../design/local-link.js';
import { PASSING } from '../../graphql/ask.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { useFormats } from '../../i18n/formats.js';
import { inLanguage, languageOf, useLanguage, useWords } from '../../i18n/language.js';
import { filterOf, searchOf } from './asked-changes.js';
import { ChangeFilters } from './change-filters.js';
import { ChangeTable } from './change-table.js';
import { CHANGES_WORDS } from './changes.words.js';
import { LiveList } from './live-list.js';
import { askedOf, loadChanges } from './load-changes.js';

export async function loader({ context, request }: LoaderArgs) {
  const asked = await askedOf(context, new URL(request.url));
  const { lacking, ...read } = await loadChanges(context, asked);
  return data({ ...read, asked }, lacking ? { headers: PASSING } : {});
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  const words = CHANGES_WORDS[languageOf(location.pathname)];
  const place = loaderData?.place?.name;
  return pageMeta(place === undefined ? words.title : words.titleIn(place), words.description);
};

/** Addresses that give this list to other programs. */
function Follow() {
  const { asked } = useLoaderData<typeof loader>();
  const words = useWords(CHANGES_WORDS);
  const language = useLanguage();
  const search = searchOf(asked);
  const address = (file: string) => inLanguage(`/changements.${file}`, language) + search;
  return (
    <section aria-labelledby="suivre">
      <h2 id="suivre">{words.follow}</h2>
      <p>{words.followLead}</p>
      <ul>
        <li>
          <a href={address('atom')}>{words.atom}</a>
        </li>
        <li>
          <a href={address('ics')}>{words.ics}</a>
        </li>
      </ul>
    </section>
  );
}

/** What becomes known while the page is open: once there is a script, for without it nothing can come. */
function Live() {
  const { asked } = useLoaderData<typeof loader>();
  const isAlive = useIsAlive();
  return isAlive && asked.after === null ? (
    <LiveList key={searchOf(asked)} filter={filterOf(asked)} />
  ) : null;
}

/** The ways on and back, as plain links. */
function Pager() {
  const { asked, changes } = useLoaderData<typeof loader>();
  const words = useWords(CHANGES_WORDS);
  const { hasNextPage, endCursor } = changes.pageInfo;
  const here = `/changements${searchOf(asked)}`;
  const further = `${here}${here.includes('?') ? '&' : '?'}apres=${encodeURIComponent(endCursor ?? '')}`;
  if (!hasNextPage && asked.after === null) return null;
  return (
    <p className="pager">
      {hasNextPage && <LocalLink to={further}>{words.older}</LocalLink>}
      {asked.after !== null && <LocalLink to={here}>{words.newest}</LocalLink>}
    </p>
  );
}

export default function ChangesPage() {
  const { asked, changes, kinds, place } = useLoaderData<typeof loader>();
  const { key } = useLocation();
  const words = useWords(CHANGES_WORDS);
  const { plural } = useFormats();
  return (
    <div className="page">
      <h1>{place === null ? words.title : words.titleIn(place.name)}</h1>
      <p>{words.lead}</p>
      <ChangeFilters
        key={key}
        asked={asked}
        kinds={kinds}
        place={asked.unknown ?? place?.name ?? ''}
      />
      {asked.unknown !== undefined && <p className="notice">{words.placeUnknown(asked.unknown)}</p>}
      <Live />
      <p>
        {changes.totalCount === 0
          ? words.none
          : words.found(plural(changes.totalCount, words.one, words.several))}
      </p>
      {changes.totalCount === 0 && <p>{words.noneHint}</p>}
      {changes.nodes.length > 0 && <ChangeTable changes={changes.nodes} />}
      <Pager />
      <Follow />
    </div>
  );
}
