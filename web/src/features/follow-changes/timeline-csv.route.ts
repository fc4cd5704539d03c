import { csvResponse } from '../../app/csv.js';
import { essential } from '../../graphql/ask.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { filterOf } from './asked-changes.js';
import { askedOf } from './load-changes.js';
import { loadWindows } from './load-picture.js';

/** The figures of the timeline as a file: `/changements-chronologie.csv?lieu=DEP-48`. */
export async function loader({ context, request }: LoaderArgs): Promise<Response> {
  const asked = await askedOf(context, new URL(request.url));
  const { windows, sources } = await loadWindows(context, filterOf(asked));
  const { counts, ...of } = essential(windows);
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return csvResponse('changements-chronologie', {
    columns: ['source', 'source_title', 'nature', 'after', 'before', 'declared_year', 'changes'],
    rows: counts.map((count, i) => {
      const source = of.sources[i] ?? '';
      const when = [of.afters[i], of.befores[i], of.years[i]];
      return [source, titles.get(source), of.natures[i], ...when, count];
    }),
  });
}
