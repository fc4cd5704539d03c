import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, redirect, useLoaderData } from 'react-router';
import { territoryPath } from '../../app/addresses.js';
import { Breadcrumb } from '../../design/breadcrumb.js';
import { SourceList } from '../../design/source-line.js';
import { essential, PASSING } from '../../graphql/ask.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { inLanguage, languageOf, useLanguage, useWords } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import { CountTable } from './count-table.js';
import { dayAsked } from './day-asked.js';
import { Definitions } from './definitions.js';
import { HistorySection } from './history-section.js';
import { idOfAddress, loadHistory, loadTerritory, loadThen } from './load-territory.js';
import { NearestTable } from './nearest-table.js';
import { PlaceList } from './place-list.js';
import { PopulationSection } from './population-section.js';
import { yearOf } from './population-values.js';
import { ServiceList } from './service-list.js';
import { SuccessorNotice, TerritoryFacts } from './territory-facts.js';
import type { PageTerritory } from './territory-meta.js';
import { territoryMeta } from './territory-meta.js';
import { TERRITORY_WORDS } from './territory.words.js';

const today = (): string => new Date().toISOString().slice(0, 10);

export async function loader({ request, params, context }: LoaderArgs) {
  const url = new URL(request.url);
  const id = idOfAddress(params['idSlug']);
  const cursors = {
    after: url.searchParams.get('apres'),
    childrenAfter: url.searchParams.get('suite'),
  };
  const asked = url.searchParams.get('au') ?? '';
  const day = dayAsked(asked, today());
  const [now, history, then] = await Promise.all([
    loadTerritory(context, id, cursors),
    loadHistory(context, id),
    day === null ? null : loadThen(context, id, day),
  ]);
  const territory = essential(now.data.territory);
  const canonical = territoryPath(territory);
  if (canonical !== `/territoire/${params['idSlug'] ?? ''}`) {
    throw redirect(inLanguage(canonical, languageOf(url.pathname)) + url.search, 301);
  }
  const page = {
    territory,
    figures: now.data.figureDefinitions ?? [],
    further: { services: cursors.after !== null, places: cursors.childrenAfter !== null },
    history: history.data,
    asked,
    then,
    lacking: now.lacking,
  };
  return data(page, now.lacking || history.lacking ? { headers: PASSING } : {});
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) =>
  loaderData ? territoryMeta(loaderData.territory, languageOf(location.pathname)) : [];

function Sources({ territory }: { readonly territory: PageTerritory }) {
  const words = useWords(TERRITORY_WORDS);
  const counts = territory.serviceCounts ?? [];
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
      <p>{words.threeDates}</p>
      <SourceList sources={[...territory.provenance, ...counts.map((row) => row.kind.source)]} />
    </section>
  );
}

function Head({ territory }: { readonly territory: PageTerritory }) {
  const words = useWords(TERRITORY_WORDS);
  const levels = levelsIn(useLanguage());
  return (
    <>
      <Breadcrumb
        label={words.territories}
        steps={[...territory.ancestors]
          .reverse()
          .map((step) => ({ label: step.name, to: territoryPath(step) }))}
        current={territory.name}
      />
      <h1>{territory.name}</h1>
      <p className="quiet">{words.officialCode(levels.one(territory.level), territory.code)}</p>
    </>
  );
}

export default function ReadTerritoryPage() {
  const page = useLoaderData<typeof loader>();
  const { territory, history } = page;
  const words = useWords(TERRITORY_WORDS);
  return (
    <article className="page">
      <Head territory={territory} />
      <SuccessorNotice territory={territory} successors={history?.successors ?? []} />
      {page.lacking && <p className="notice">{words.servicesDown}</p>}
      <TerritoryFacts territory={territory} year={yearOf(territory, history?.variables)} />
      <CountTable territory={territory} />
      <Definitions figures={page.figures} />
      <ServiceList territory={territory} further={page.further.services} />
      <NearestTable territory={territory} />
      <PlaceList territory={territory} further={page.further.places} />
      <PopulationSection territory={territory} values={history?.variables ?? []} />
      <HistorySection
        territory={territory}
        states={history?.history ?? null}
        asked={page.asked}
        then={page.then}
      />
      <Sources territory={territory} />
    </article>
  );
}
