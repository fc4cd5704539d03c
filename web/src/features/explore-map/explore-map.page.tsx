import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { MetaFunction } from 'react-router';
import { Link, Navigate, useLoaderData, useLocation, useNavigation } from 'react-router';
import { pageMeta } from '../../app/page-meta.js';
import { ask } from '../../graphql/ask.js';
import {
  MapNamesDocument,
  MapPageDocument,
  MapValuesDocument,
} from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import './explore-map.css';
import { MapControls } from './map-controls.js';
import type { MapState } from './map-state.js';
import { LEVELS, MEASURES, readMapState, writeMapState } from './map-state.js';
import { mapTitle } from './map-title.js';
import { MEASURE_WORDS } from './map.words.js';
import { TableView } from './table-view.js';
import { pageOfValues } from './value-table.js';

const MapViewPanel = lazy(() => import('./map-view.js'));

/** The page, and the figures of the table when it is what is read. */
export async function loader({ context, request }: LoaderArgs) {
  const state = readMapState(new URL(request.url).searchParams);
  const page = await ask(context, MapPageDocument, {});
  if (!state.table) return { page, table: null };
  const level = LEVELS[state.level];
  const [{ choropleth }, { territoryColumns }] = await Promise.all([
    ask(context, MapValuesDocument, {
      kinds: [...state.services],
      level,
      measure: MEASURES[state.measure],
    }),
    ask(context, MapNamesDocument, { level }),
  ]);
  const values = pageOfValues(choropleth, territoryColumns, state);
  return { page, table: { values, sources: choropleth.sources } };
}

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  const state = readMapState(new URLSearchParams(location.search));
  const title = loaderData === undefined ? 'Carte' : mapTitle(state, loaderData.page.serviceKinds);
  return pageMeta(title, `${title} : carte et tableau, avec leurs sources.`);
};

export default function ExploreMapPage() {
  const { page, table } = useLoaderData<typeof loader>();
  const state = useShownState();
  const title = mapTitle(state, page.serviceKinds);
  return (
    <div className="explore-map">
      <div className="map-side">
        <h1>{title}</h1>
        <ViewSwitch state={state} />
        <MapControls state={state} kinds={page.serviceKinds} />
        <p className="map-method quiet">
          {page.outlines.method} Les mêmes chiffres se lisent dans{' '}
          <Link to={tableAddress(state)}>le tableau</Link>.
        </p>
      </div>
      {table === null ? (
        <ClientMap state={state} title={title} page={page} />
      ) : (
        <TableView
          title={title}
          unit={MEASURE_WORDS[state.measure].unit}
          state={state}
          values={table.values}
          sources={table.sources}
        />
      )}
    </div>
  );
}

/** The state that was asked for last: a choice shows at once, before the server has answered. */
function useShownState(): MapState {
  const location = useLocation();
  const { location: next } = useNavigation();
  const asked = next?.pathname === location.pathname ? next : location;
  return readMapState(new URLSearchParams(asked.search));
}

const tableAddress = (state: MapState): string => writeMapState({ ...state, table: true, page: 1 });

function ViewSwitch({ state }: { readonly state: MapState }) {
  return (
    <nav className="view-switch" aria-label="Carte ou tableau">
      <Link
        to={writeMapState({ ...state, table: false, page: 1 })}
        aria-current={state.table ? undefined : 'page'}
      >
        Carte
      </Link>
      <Link to={tableAddress(state)} aria-current={state.table ? 'page' : undefined}>
        Tableau
      </Link>
    </nav>
  );
}

interface ClientMapProps {
  readonly state: MapState;
  readonly title: string;
  readonly page: Awaited<ReturnType<typeof loader>>['page'];
}

const never = () => () => undefined;
let drawable: boolean | undefined;
/** Asked once: what a browser can draw does not change. */
const canDraw = (): boolean =>
  (drawable ??= document.createElement('canvas').getContext('webgl2') !== null);

/** The map where the browser can draw it; the table everywhere else. */
function ClientMap(props: ClientMapProps) {
  const able = useSyncExternalStore(never, canDraw, () => null);
  const table = tableAddress(props.state);
  if (able === false) return <Navigate to={table} replace />;
  const waiting = (
    <div className="map-frame">
      <p className="map-waiting">
        <span role="status">Chargement de la carte…</span> <Link to={table}>Lire le tableau</Link>
      </p>
    </div>
  );
  if (able === null) return waiting;
  return (
    <Suspense fallback={waiting}>
      <MapViewPanel {...props} />
    </Suspense>
  );
}
