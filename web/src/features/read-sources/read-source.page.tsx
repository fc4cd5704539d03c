import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { sourcePath } from '../../app/addresses.js';
import { pageMeta } from '../../app/page-meta.js';
import { Breadcrumb } from '../../design/breadcrumb.js';
import { LinkedData } from '../../design/linked-data.js';
import { LocalLink } from '../../design/local-link.js';
import { PASSING } from '../../graphql/ask.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { languageOf, useLanguage, useWords } from '../../i18n/language.js';
import { loadSource } from './load-source.js';
import { datasetOf } from './page-source.js';
import { SnapshotTable } from './snapshot-table.js';
import { SnapshotTold } from './snapshot-told.js';
import { SourceDates } from './source-dates.js';
import { SourceDefects, SourceFacts } from './source-facts.js';
import { SourceGifts } from './source-gifts.js';
import { SourceKinds } from './source-kinds.js';
import { SOURCE_WORDS } from './source.words.js';
import { SOURCES_WORDS } from './sources.words.js';

export async function loader({ params, context, request }: LoaderArgs) {
  const after = new URL(request.url).searchParams.get('apres');
  const { lacking, ...told } = await loadSource(context, { id: params['id'] ?? '', after });
  return data({ ...told, further: after !== null }, lacking ? { headers: PASSING } : {});
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (loaderData === undefined) return [];
  const { title, producer } = loaderData.source;
  return pageMeta(title, SOURCE_WORDS[languageOf(location.pathname)].description(producer));
};

/** The ways on and back, as plain links. */
function Pager() {
  const { source, further } = useLoaderData<typeof loader>();
  const words = useWords(SOURCE_WORDS);
  const { hasNextPage, endCursor } = source.snapshots.pageInfo;
  if (!hasNextPage && !further) return null;
  const address = sourcePath(source.id);
  const next = encodeURIComponent(endCursor ?? '');
  return (
    <p className="pager">
      {hasNextPage && (
        <LocalLink to={`${address}?apres=${next}#publications`}>{words.older}</LocalLink>
      )}
      {further && <LocalLink to={`${address}#publications`}>{words.newest}</LocalLink>}
    </p>
  );
}

export default function ReadSourcePage() {
  const { source, snapshots } = useLoaderData<typeof loader>();
  const words = useWords(SOURCE_WORDS);
  const language = useLanguage();
  const list = useWords(SOURCES_WORDS);
  return (
    <article className="page">
      <Breadcrumb
        label={list.title}
        steps={[{ to: '/sources', label: list.title }]}
        current={source.title}
      />
      <h1 lang="fr">{source.title}</h1>
      <SourceFacts source={source} />
      <SourceDates source={source} />
      <SourceDefects source={source} />
      {source.kinds !== null && <SourceKinds kinds={source.kinds} />}
      {source.gives !== null && <SourceGifts gives={source.gives} />}
      {snapshots.length > 0 && (
        <section aria-labelledby="publications">
          <h2 id="publications">{words.snapshots}</h2>
          <SnapshotTable snapshots={snapshots} />
          {snapshots.map((snapshot, rank) => (
            <SnapshotTold key={snapshot.id} snapshot={snapshot} isFirst={rank === 0} />
          ))}
          <Pager />
        </section>
      )}
      <LinkedData data={datasetOf(source, language)} />
    </article>
  );
}
