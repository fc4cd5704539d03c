import type { MetaFunction } from 'react-router';
import { useLoaderData } from 'react-router';
import { pageMeta } from '../../app/page-meta.js';
import { SourceList } from '../../design/source-line.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { useFormats } from '../../i18n/formats.js';
import { languageOf, useLanguage, useWords } from '../../i18n/language.js';
import '../../map/map.css';
import { ClientMap } from './client-map.js';
import { Downloads } from './downloads.js';
import './explore-map.css';
import { FilterTags } from './filter-tags.js';
import { FollowView } from './follow-view.js';
import { MapControls } from './map-controls.js';
import './map-frame.css';
import type { MapState } from './map-state.js';
import { readMapState } from './map-state.js';
import { mapTitle } from './map-title.js';
import { loadDays, loadFigures, loadMarks, loadPage, stateOf } from './map.loader.js';
import { MAP_WORDS } from './map.words.js';
import { marksOf } from './marks.js';
import { MethodNote } from './method-note.js';
import { datedSources, sourcesIn } from './read-then.js';
import { pageOfServices } from './service-table.js';
import { ServiceView } from './service-view.js';
import { Share } from './share.js';
import { shownCodes } from './shown-kinds.js';
import { StateLink, useShownState } from './state-link.js';
import { TableView } from './table-view.js';
import { TimeBar } from './time-bar.js';
import { TIME_WORDS } from './time-bar.words.js';
import { pageOfValues } from './value-table.js';
import { NOTHING_FOUND } from './view-file.js';
import { ViewSwitch } from './view-switch.js';

/** The page, and the figures of the table when it is what is read. */
export async function loader({ context, request }: LoaderArgs) {
  const state = stateOf(request);
  const page = await loadPage(context);
  const codes = shownCodes(page.serviceKinds, state);
  const days = await loadDays(context, state, codes);
  if (state.view === 'tableau') {
    const found = await loadFigures(context, state, codes);
    const values = found && pageOfValues(found.choropleth, found.names, state);
    const read = sourcesIn(found?.choropleth ?? NOTHING_FOUND);
    return { page, days, table: { values, services: null, read } };
  }
  if (state.view === 'services') {
    const found = await loadMarks(context, state, codes);
    const rows = found && pageOfServices(found.points, marksOf(found.points, codes), state);
    const services = found && rows && { rows, area: found.area };
    return { page, days, table: { values: null, services, read: sourcesIn(NOTHING_FOUND) } };
  }
  return { page, days, table: null };
}

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  const state = readMapState(new URLSearchParams(location.search));
  const language = languageOf(location.pathname);
  const words = MAP_WORDS[language];
  const kinds = loaderData?.page.serviceKinds;
  const title = kinds === undefined ? words.page : mapTitle(state, kinds, language);
  return pageMeta(title, words.description(title));
};

export default function ExploreMapPage() {
  const { page, days, table } = useLoaderData<typeof loader>();
  const state = useShownState();
  const title = mapTitle(state, page.serviceKinds, useLanguage());
  const codes = shownCodes(page.serviceKinds, state);
  return (
    <div className="explore-map" data-view={state.view}>
      <div className="map-head">
        <h1>{title}</h1>
        <ViewSwitch state={state} />
        {days !== null && <TimeBar state={state} observations={days} />}
        <FilterTags state={state} kinds={page.serviceKinds} />
      </div>
      {table === null ? (
        <>
          <SkipMap />
          <ClientMap state={state} codes={codes} title={title} page={page} days={days} />
        </>
      ) : (
        <Twin title={title} state={state} kinds={page.serviceKinds} table={table} />
      )}
      <div className="map-side">
        <MapControls state={state} kinds={page.serviceKinds} />
        <MethodNote state={state} page={page} />
        <FollowView state={state} kinds={page.serviceKinds} />
        <Share state={state} codes={codes} days={days} />
      </div>
    </div>
  );
}

function SkipMap() {
  const words = useWords(MAP_WORDS);
  return (
    <a className="skip-link" href="#apres-carte">
      {words.skip}
    </a>
  );
}

/** Why there is no table: the services of a past day are not listed, or nothing answers the filter. */
function NoTable({ state }: { readonly state: MapState }) {
  const words = useWords(MAP_WORDS);
  const time = useWords(TIME_WORDS);
  if (state.asOf === null || state.view !== 'services')
    return <p className="notice">{words.empty}</p>;
  return (
    <p className="notice">
      {time.pointsToday}{' '}
      <StateLink change={{ asOf: null, knownAt: null }}>{time.seeToday}</StateLink>
    </p>
  );
}

interface TwinProps extends Pick<Parameters<typeof FilterTags>[0], 'state' | 'kinds'> {
  readonly title: string;
  readonly table: NonNullable<Awaited<ReturnType<typeof loader>>['table']>;
}

/** The table that says what the map draws. */
function Twin({ title, state, kinds, table: { values, services, read } }: TwinProps) {
  const words = useWords(MAP_WORDS);
  const { day } = useFormats();
  const sources = datedSources(read, day);
  return (
    <div className="table-view">
      {values === null && services === null && <NoTable state={state} />}
      {values !== null && <TableView title={title} state={state} values={values} />}
      {services !== null && (
        <ServiceView state={state} kinds={kinds} services={services.rows} area={services.area} />
      )}
      <Downloads state={state} />
      {sources.length > 0 && (
        <>
          <h2>{words.sources}</h2>
          <SourceList sources={sources} />
        </>
      )}
    </div>
  );
}
