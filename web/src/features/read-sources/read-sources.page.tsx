import type { MetaFunction } from 'react-router';
import { useLoaderData } from 'react-router';
import { sourcePath } from '../../app/addresses.js';
import { pageMeta } from '../../app/page-meta.js';
import { DataTable } from '../../design/data-table.js';
import { LinkedData } from '../../design/linked-data.js';
import { LocalLink } from '../../design/local-link.js';
import { SourceList } from '../../design/source-line.js';
import { ask } from '../../graphql/ask.js';
import type { ReadSourcesQuery } from '../../graphql/generated/documents.js';
import { ReadSourcesDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import type { Whole } from '../../graphql/whole.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { languageOf, useLanguage, useWords } from '../../i18n/language.js';
import { CatalogueLinks } from './catalogue-links.js';
import { HEALTH_WORDS } from './health.words.js';
import { datasetOf } from './page-source.js';
import { RunningChecks } from './running-checks.js';
import { SOURCES_WORDS } from './sources.words.js';

export const loader = ({ context }: LoaderArgs) => ask(context, ReadSourcesDocument, {});

export const meta: MetaFunction = ({ location }) => {
  const { title, description } = SOURCES_WORDS[languageOf(location.pathname)];
  return [
    ...pageMeta(title, description),
    { tagName: 'link', rel: 'alternate', type: 'text/turtle', href: '/catalog.ttl' },
    { tagName: 'link', rel: 'alternate', type: 'application/ld+json', href: '/catalog.jsonld' },
  ];
};

interface SourceRowProps {
  readonly source: Whole<ReadSourcesQuery>['sources'][number];
}

/** More kinds than this are told by their number. */
const TOLD_ONE_BY_ONE = 6;

function Described({ source: { kinds } }: SourceRowProps) {
  const words = useWords(SOURCES_WORDS);
  const language = useLanguage();
  const { count } = useFormats();
  if (kinds.length > TOLD_ONE_BY_ONE) return words.kinds(count(kinds.length));
  const told = kinds.map(({ kind }) => {
    const label = kindLabel(kind, language);
    return kind.deduced ? `${label} (${words.deduced})` : label;
  });
  return told.join(', ') || '—';
}

function SourceRow({ source }: SourceRowProps) {
  const words = useWords(SOURCES_WORDS);
  const health = useWords(HEALTH_WORDS);
  const { count, day } = useFormats();
  const { freshness, quality } = source;
  return (
    <tr id={source.id}>
      <th scope="row" lang="fr">
        <LocalLink to={sourcePath(source.id)}>{source.title}</LocalLink>
        <small>
          {source.producer}. {source.licence}
        </small>
      </th>
      <td>
        <Described source={source} />
      </td>
      <td>
        <span className="unbroken">
          {freshness.describes === null ? source.vintage : day(freshness.describes)}
        </span>
        <small>{health.freshness[freshness.status]}</small>
      </td>
      <td className="figure">{quality === null ? '—' : count(quality.score)}</td>
      <td className="figure">{count(source.records)}</td>
      <td className="figure">{count(source.rejected)}</td>
      <td>{source.verified ? words.yes : words.no}</td>
    </tr>
  );
}

export default function ReadSourcesPage() {
  const { sources, territory, runningChecks } = useLoaderData<typeof loader>();
  const words = useWords(SOURCES_WORDS);
  const { columns } = words;
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <RunningChecks checks={runningChecks} />
      <h2>{words.services}</h2>
      <DataTable
        label={words.servicesCaption}
        caption={words.servicesCaption}
        columns={[
          { label: columns.source },
          { label: columns.described },
          { label: columns.day },
          { label: columns.quality, figure: true },
          { label: columns.kept, figure: true },
          { label: columns.rejected, figure: true },
          { label: columns.verified },
        ]}
      >
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} />
        ))}
      </DataTable>
      <LinkedData data={{ '@graph': sources.map(datasetOf) }} />
      <h2>{words.territories}</h2>
      <SourceList sources={territory.provenance} />
      <CatalogueLinks />
    </div>
  );
}
