import type { MetaFunction } from 'react-router';
import { useLoaderData } from 'react-router';
import { pageMeta } from '../../app/page-meta.js';
import { DataTable } from '../../design/data-table.js';
import { LinkedData } from '../../design/linked-data.js';
import { SourceLine, SourceList } from '../../design/source-line.js';
import { ask } from '../../graphql/ask.js';
import type { ReadSourcesQuery } from '../../graphql/generated/documents.js';
import { ReadSourcesDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import type { Whole } from '../../graphql/whole.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { languageOf, useLanguage, useWords } from '../../i18n/language.js';
import { SOURCES_WORDS } from './sources.words.js';

export const loader = ({ context }: LoaderArgs) => ask(context, ReadSourcesDocument, {});

export const meta: MetaFunction = ({ location }) => {
  const { title, description } = SOURCES_WORDS[languageOf(location.pathname)];
  return pageMeta(title, description);
};

interface SourceRowProps {
  readonly source: Whole<ReadSourcesQuery>['sources'][number];
  readonly kinds: Whole<ReadSourcesQuery>['serviceKinds'];
}

function SourceRow({ source, kinds }: SourceRowProps) {
  const words = useWords(SOURCES_WORDS);
  const language = useLanguage();
  const { count } = useFormats();
  const fed = kinds.filter((kind) => kind.source.id === source.id);
  const described = fed.map((kind) => {
    const label = kindLabel(kind, language);
    return kind.deduced ? `${label} (${words.deduced})` : label;
  });
  return (
    <tr id={source.id}>
      <th scope="row">
        <SourceLine source={source} />
      </th>
      <td>{described.join(', ') || '—'}</td>
      <td className="figure">{count(source.records)}</td>
      <td className="figure">{count(source.rejected)}</td>
      <td>{source.verified ? words.yes : words.no}</td>
    </tr>
  );
}

/** A source in the words of schema.org. */
const datasetOf = (source: SourceRowProps['source']) => ({
  '@type': 'Dataset',
  name: source.title,
  description:
    `${source.title}, ${source.producer}, ${source.vintage}. ${source.note ?? ''}`.trim(),
  creator: { '@type': 'Organization', name: source.producer },
  license: source.licence,
  url: source.url,
  temporalCoverage: source.vintage,
});

export default function ReadSourcesPage() {
  const { sources, serviceKinds, territory } = useLoaderData<typeof loader>();
  const words = useWords(SOURCES_WORDS);
  const { columns } = words;
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <h2>{words.services}</h2>
      <DataTable
        label={words.servicesCaption}
        caption={words.servicesCaption}
        columns={[
          { label: columns.source },
          { label: columns.described },
          { label: columns.read, figure: true },
          { label: columns.rejected, figure: true },
          { label: columns.verified },
        ]}
      >
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} kinds={serviceKinds} />
        ))}
      </DataTable>
      <LinkedData data={{ '@graph': sources.map(datasetOf) }} />
      <h2>{words.territories}</h2>
      <SourceList sources={territory.provenance} />
    </div>
  );
}
