import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, redirect, useLoaderData } from 'react-router';
import { territoryPath } from '../../app/addresses.js';
import type { StepTerritory } from '../../app/territory-steps.js';
import { territorySteps } from '../../app/territory-steps.js';
import { Breadcrumb } from '../../design/breadcrumb.js';
import { essential, PASSING } from '../../graphql/ask.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { inLanguage, languageOf, useLanguage, useWords } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import { ChangesSection } from './changes-section.js';
import { CountSection } from './count-section.js';
import { dayAsked } from './day-asked.js';
import { HistorySection } from './history-section.js';
import { lineageOf } from './lineage.js';
import { loadChangesSection } from './load-changes-section.js';
import { idOfAddress, loadHistory, loadTerritory, loadThen } from './load-territory.js';
import { loadTurnover } from './load-turnover.js';
import { NearestTable } from './nearest-table.js';
import { partsMissing } from './parts-missing.js';
import { PlaceList } from './place-list.js';
import { PopulationSection } from './population-section.js';
import { ServiceList } from './service-list.js';
import { SourcesSection } from './sources-section.js';
import { SuccessorNotice } from './successor-notice.js';
import { TerritoryFacts } from './territory-facts.js';
import { isCommuneOrLess } from './territory-levels.js';
import { TerritoryLinks } from './territory-links.js';
import type { PageTerritory } from './territory-meta.js';
import { territoryMeta } from './territory-meta.js';
import { TERRITORY_WORDS } from './territory.words.js';
import { TurnoverSection } from './turnover-section.js';
import { TypologiesSection } from './typologies-section.js';
import { unobservedKinds } from './unobserved-kinds.js';

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
  const [now, history, turnover, changes, then] = await Promise.all([
    loadTerritory(context, id, cursors),
    loadHistory(context, id),
    loadTurnover(context, id),
    loadChangesSection(context, id),
    day === null ? null : loadThen(context, id, day),
  ]);
  const territory = essential(now.data.territory);
  const canonical = territoryPath(territory);
  if (canonical !== `/territoire/${params['idSlug'] ?? ''}`) {
    throw redirect(inLanguage(canonical, languageOf(url.pathname)) + url.search, 301);
  }
  const page = {
    territory,
    unobserved: unobservedKinds(now.kinds, territory),
    figures: now.data.figureDefinitions ?? [],
    further: { services: cursors.after !== null, places: cursors.childrenAfter !== null },
    history: history.data,
    turnover,
    changes,
    asked,
    then,
    missing: partsMissing(now, history),
  };
  return data(page, page.missing.length > 0 ? { headers: PASSING } : {});
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) =>
  loaderData ? territoryMeta(loaderData.territory, languageOf(location.pathname)) : [];

interface HeadProps {
  readonly territory: PageTerritory;
  readonly lineage: readonly StepTerritory[];
}

function Head({ territory, lineage }: HeadProps) {
  const words = useWords(TERRITORY_WORDS);
  const language = useLanguage();
  const level = levelsIn(language).one(territory.level);
  return (
    <>
      <Breadcrumb
        label={words.territories}
        steps={territorySteps(lineage, language)}
        current={territory.name}
      />
      <h1>{territory.name}</h1>
      <p className="quiet">{words.officialCode(level, territory.code)}</p>
    </>
  );
}

/** Services then places of a commune; of a wider territory, the way down first. */
function Lists({ territory, further }: Pick<Page, 'territory' | 'further'>) {
  const services = <ServiceList territory={territory} further={further.services} />;
  const places = <PlaceList territory={territory} further={further.places} />;
  const [first, second] = isCommuneOrLess(territory.id) ? [services, places] : [places, services];
  return (
    <>
      {first}
      <NearestTable territory={territory} />
      {second}
    </>
  );
}

export default function ReadTerritoryPage() {
  const page = useLoaderData<typeof loader>();
  const { territory, history } = page;
  const words = useWords(TERRITORY_WORDS);
  const successors = history?.successors ?? [];
  const lineage = lineageOf(territory, successors);
  return (
    <article className="page">
      <Head territory={territory} lineage={lineage} />
      <SuccessorNotice territory={territory} successors={successors} />
      {page.missing.map((part) => (
        <p key={part} className="notice">
          {words.down[part]}
        </p>
      ))}
      <TerritoryFacts territory={territory} history={history} />
      <TerritoryLinks territory={territory} lineage={lineage} />
      <CountSection territory={territory} unobserved={page.unobserved} figures={page.figures} />
      <ChangesSection changes={page.changes} territory={territory.id} />
      <TurnoverSection turnover={page.turnover} territory={territory} />
      <Lists territory={territory} further={page.further} />
      <PopulationSection territory={territory} values={history?.variables ?? []} />
      <TypologiesSection values={history?.typologies ?? []} />
      <HistorySection territory={territory} history={history} asked={page.asked} then={page.then} />
      <SourcesSection territory={territory} />
    </article>
  );
}
