import { csvResponse } from '../../app/csv.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { languageOf } from '../../i18n/language.js';
import { loadFigures, loadMarks, loadPage, stateOf } from './map.loader.js';
import { MAP_WORDS } from './map.words.js';
import { shownCodes } from './shown-kinds.js';
import { factsOf, fileName, NOTHING_FOUND } from './view-file.js';
import { figuresTable, servicesTable } from './view-table.js';

/** The figures on screen as CSV, at the address of their page: `/carte.csv?…`. */
export async function loader({ context, request }: LoaderArgs): Promise<Response> {
  const state = stateOf(request);
  const { serviceKinds } = await loadPage(context);
  const codes = shownCodes(serviceKinds, state);
  const name = fileName(state, codes);
  const language = languageOf(new URL(request.url).pathname);
  if (state.view === 'services') {
    const found = await loadMarks(context, state, codes);
    return csvResponse(name, servicesTable(found, serviceKinds, language));
  }
  const found = await loadFigures(context, state, codes);
  return csvResponse(
    name,
    figuresTable(
      found,
      factsOf(state, serviceKinds, codes, found?.choropleth ?? NOTHING_FOUND, language),
      MAP_WORDS[language],
    ),
  );
}
