import type { ReactNode } from 'react';
import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, useLoaderData, useLocation } from 'react-router';
import { changesSearch } from '../../app/changes-address.js';
import { pageMeta } from '../../app/page-meta.js';
import { useIsAlive } from '../../app/use-is-alive.js';
import { LocalLink } from '../../design/local-link.js';
import { PASSING } from '../../graphql/ask.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { useFormats } from '../../i18n/formats.js';
import { inLanguage, languageOf, useLanguage, useWords } from '../../i18n/language.js';
import { filterOf, overTime } from './asked-changes.js';
import { ChangeFilters } from './change-filters.js';
import { ChangeTable } from './change-table.js';
import { CHANGES_WORDS } from './changes.words.js';
import { ToldList } from './live-list.js';
import { askedOf, loadChanges } from './load-changes.js';
import { countCertain, loadWindows } from './load-picture.js';
import { Picture, useSources } from './picture.js';
import { useLiveChanges } from './use-live-changes.js';

export async function loader({ context, request }: LoaderArgs) {
  const asked = await askedOf(context, new URL(request.url));
  const [{ lacking, ...read }, picture, certain] = await Promise.all([
    loadChanges(context, asked),
    loadWindows(context, filterOf(overTime(asked))),
    countCertain(context, asked),
  ]);
  return data({ ...read, ...picture, certain, asked }, lacking ? { headers: PASSING } : {});
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
  const search = changesSearch(asked);
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
        <li>
          <a href={address('csv')} download>
            {words.csv}
          </a>
        </li>
      </ul>
    </section>
  );
}

/** The ways on and back, as plain links. */
function Pager() {
  const { asked, changes } = useLoaderData<typeof loader>();
  const words = useWords(CHANGES_WORDS);
  const { hasNextPage, endCursor } = changes.pageInfo;
  const here = `/changements${changesSearch(asked)}`;
  const further = `${here}${here.includes('?') ? '&' : '?'}apres=${encodeURIComponent(endCursor ?? '')}`;
  if (!hasNextPage && asked.after === null) return null;
  return (
    <p className="pager">
      {hasNextPage && <LocalLink to={further}>{words.older}</LocalLink>}
      {asked.after !== null && <LocalLink to={here}>{words.newest}</LocalLink>}
    </p>
  );
}

/** How many there are, and how many of them were in the chosen time whatever their day. */
function Found() {
  const { changes, certain } = useLoaderData<typeof loader>();
  const words = useWords(CHANGES_WORDS);
  const { count, plural } = useFormats();
  if (changes.totalCount === 0)
    return (
      <>
        <p>{words.none}</p>
        <p>{words.noneHint}</p>
      </>
    );
  return (
    <p>
      {words.found(plural(changes.totalCount, words.one, words.several))}
      {certain !== null && ` ${words.certain(count(certain))}`}
    </p>
  );
}

function List() {
  const { changes } = useLoaderData<typeof loader>();
  const words = useWords(CHANGES_WORDS);
  return (
    <section aria-labelledby="liste">
      <h2 id="liste">{words.list}</h2>
      {changes.nodes.length > 0 && <ChangeTable changes={changes.nodes} />}
      <Pager />
    </section>
  );
}

/** @param children what else is said of the place, between the picture and the list */
export default function ChangesPage({ children }: { readonly children?: ReactNode }) {
  const { asked, changes, kinds, place, windows, ...read } = useLoaderData<typeof loader>();
  const sources = useSources(read.sources);
  const { key } = useLocation();
  const words = useWords(CHANGES_WORDS);
  const live = useLiveChanges(filterOf(asked));
  const isAlive = useIsAlive();
  return (
    <div className="page">
      <h1>{place === null ? words.title : words.titleIn(place.name)}</h1>
      <p>
        {words.lead} <LocalLink to="/reformes">{words.reforms}</LocalLink>
      </p>
      <ChangeFilters
        key={key}
        {...{ asked, kinds, sources }}
        place={asked.unknown ?? place?.name ?? ''}
      />
      {asked.unknown !== undefined && <p className="notice">{words.placeUnknown(asked.unknown)}</p>}
      {isAlive && asked.after === null && <ToldList {...live} />}
      <Found />
      <Picture
        {...{ asked, windows, sources: read.sources }}
        told={live.changes}
        drawn={overTime(asked)}
        total={changes.totalCount}
        box={place?.box ?? null}
      />
      {children}
      <List />
      <Follow />
    </div>
  );
}
