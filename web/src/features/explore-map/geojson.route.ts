import { data } from 'react-router';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { languageOf } from '../../i18n/language.js';
import { LEVELS } from './map-levels.js';
import { loadFigures, loadMarks, loadPage, stateOf } from './map.loader.js';
import { MAP_WORDS } from './map.words.js';
import { shownCodes } from './shown-kinds.js';
import { factsOf, fileName, NOTHING_FOUND } from './view-file.js';
import { figuresGeoJson, servicesGeoJson } from './view-geojson.js';

/** The figures on screen on their outlines: `/carte.geojson?…`. */
export async function loader({ context, request }: LoaderArgs): Promise<Response> {
  const state = stateOf(request);
  const { serviceKinds, outlines } = await loadPage(context);
  const codes = shownCodes(serviceKinds, state);
  const language = languageOf(new URL(request.url).pathname);
  if (state.view === 'services') {
    const found = await loadMarks(context, state, codes);
    return answer(fileName(state, codes), servicesGeoJson(found));
  }
  const found = await loadFigures(context, state, codes);
  const facts = factsOf(state, serviceKinds, codes, found?.choropleth ?? NOTHING_FOUND, language);
  const drawn = outlines.levels.find(({ level }) => level === LEVELS[state.level]);
  const topology = drawn && (await context.file(drawn.url));
  if (!drawn || !topology) throw data({ code: 'OUTLINES_UNAVAILABLE' }, 503);
  return answer(
    fileName(state, codes),
    figuresGeoJson(
      found,
      topology,
      { ...facts, outlines: language === 'en' ? drawn.methodEn : drawn.method },
      MAP_WORDS[language],
    ),
  );
}

function answer(name: string, collection: object): Response {
  return new Response(JSON.stringify(collection), {
    headers: {
      'content-type': 'application/geo+json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.geojson"`,
      'cache-control': 'public, max-age=300',
    },
  });
}
