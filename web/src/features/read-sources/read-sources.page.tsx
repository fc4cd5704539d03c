import type { MetaFunction } from 'react-router';
import { useLoaderData } from 'react-router';
import { pageMeta } from '../../app/page-meta.js';
import { LinkedData } from '../../design/linked-data.js';
import { SourceList } from '../../design/source-line.js';
import { ask } from '../../graphql/ask.js';
import { ReadSourcesDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { languageOf, useLanguage, useWords } from '../../i18n/language.js';
import { CatalogueLinks } from './catalogue-links.js';
import { DescribedFacts, DescribedKinds } from './described.js';
import { datasetOf } from './page-source.js';
import { RunningChecks } from './running-checks.js';
import { SourceRow, SourceTable } from './source-table.js';
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

export default function ReadSourcesPage() {
  const { sources, territorySources, territory, ...running } = useLoaderData<typeof loader>();
  const { runningChecks, runningTerritoryChecks } = running;
  const words = useWords(SOURCES_WORDS);
  const language = useLanguage();
  const every = [...sources, ...territorySources];
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <RunningChecks checks={[...runningChecks, ...runningTerritoryChecks]} />
      <h2>{words.services}</h2>
      <SourceTable caption={words.servicesCaption} described={words.columns.described}>
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} vintage={source.vintage}>
            <DescribedKinds kinds={source.kinds} />
          </SourceRow>
        ))}
      </SourceTable>
      <h2 id="territoires">{words.territories}</h2>
      {territorySources.length > 0 && (
        <SourceTable caption={words.territoriesCaption} described={words.columns.facts}>
          {territorySources.map((source) => (
            <SourceRow key={source.id} source={source} vintage={null}>
              <DescribedFacts gives={source.gives} />
            </SourceRow>
          ))}
        </SourceTable>
      )}
      <h3>{words.packaged}</h3>
      <SourceList sources={territory.provenance} />
      <LinkedData data={{ '@graph': every.map((source) => datasetOf(source, language)) }} />
      <CatalogueLinks />
    </div>
  );
}
