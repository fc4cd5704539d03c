import type { ReactNode } from 'react';
import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, useLoaderData, useLocation } from 'react-router';
import { pageMeta } from '../../app/page-meta.js';
import { LocalLink } from '../../design/local-link.js';
import { PASSING } from '../../graphql/ask.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { languageOf, useWords } from '../../i18n/language.js';
import { ChangeFilters } from './change-filters.js';
import { CHANGES_WORDS } from './changes.words.js';
import { DrawnChanges } from './drawn-changes.js';
import { askedOf } from './load-changes.js';
import { loadDrawn } from './load-drawn.js';
import { useSources } from './picture.js';

export async function loader({ context, request }: LoaderArgs) {
  const asked = await askedOf(context, new URL(request.url));
  const { lacking, ...read } = await loadDrawn(context, asked);
  return data(read, lacking ? { headers: PASSING } : {});
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  const words = CHANGES_WORDS[languageOf(location.pathname)];
  const place = loaderData?.place?.name;
  return pageMeta(place === undefined ? words.title : words.titleIn(place), words.description);
};

interface ChangesPageProps {
  /** What is said of the place where nothing is listed. */
  readonly since?: ReactNode;
  /** What else is said of the place, between the picture and the list. */
  readonly children?: ReactNode;
}

export default function ChangesPage({ since, children }: ChangesPageProps) {
  const read = useLoaderData<typeof loader>();
  const { asked, kinds, reforms, place } = read;
  const sources = useSources(read.sources);
  const { key } = useLocation();
  const words = useWords(CHANGES_WORDS);
  return (
    <div className="page">
      <h1>{place === null ? words.title : words.titleIn(place.name)}</h1>
      <p>
        {words.lead} <LocalLink to="/reformes">{words.reforms}</LocalLink>
      </p>
      <ChangeFilters
        key={key}
        {...{ asked, kinds, sources, reforms }}
        place={asked.unknown ?? place?.name ?? ''}
      />
      <DrawnChanges path="/changements" address={asked} {...{ read, since }}>
        {children}
      </DrawnChanges>
    </div>
  );
}
