import type { CsvTable } from '../../app/csv.js';
import { csvResponse } from '../../app/csv.js';
import type { Asker } from '../../graphql/ask.js';
import { ask, essential, notFound, PASSING } from '../../graphql/ask.js';
import {
  TerritoryChildrenDocument,
  TerritoryServicesDocument,
} from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { FROM_THE_START, idOfAddress, loadHistory, loadTerritory } from './load-territory.js';
import type { History } from './state-dates.js';
import type { PageTerritory } from './territory-meta.js';
import type { TableName } from './territory-tables.js';
import {
  childTable,
  countTable,
  historyTable,
  MOST_ROWS,
  nearestTable,
  populationTable,
  serviceTable,
  tableNamed,
} from './territory-tables.js';

interface Rows<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Every row of a list, page after page, up to what one file holds. */
export async function allRows<T>(page: (after: string | null) => Promise<Rows<T>>): Promise<T[]> {
  const rows: T[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = await page(after);
    rows.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null && rows.length < MOST_ROWS);
  return rows;
}

type Reader = (context: Asker, id: string) => Promise<CsvTable>;

/** A table that the page itself shows whole. */
const shown =
  (make: (territory: PageTerritory) => CsvTable): Reader =>
  async (context, id) => {
    const { data, lacking } = await loadTerritory(context, id, FROM_THE_START);
    const territory = essential(data.territory);
    // A file that lacks rows would be kept and quoted: better none.
    if (lacking) essential(null);
    return make(territory);
  };

/** A table of what the territory has been. */
const past =
  (make: (history: History) => CsvTable): Reader =>
  async (context, id) => {
    const { data, lacking } = await loadHistory(context, id);
    return make(essential(lacking ? null : data));
  };

const READERS: Readonly<Record<TableName, Reader>> = {
  types: shown(countTable),
  proches: shown(nearestTable),
  histoire: past(historyTable),
  population: past(populationTable),
  services: async (context, id) =>
    serviceTable(
      await allRows(async (after) => {
        const { territory } = await ask(context, TerritoryServicesDocument, { id, after });
        return essential(territory.services);
      }),
    ),
  territoires: async (context, id) =>
    childTable(
      await allRows(async (after) => {
        const { territory } = await ask(context, TerritoryChildrenDocument, { id, after });
        return territory.children;
      }),
    ),
};

/** One table of a territory as a file, under the address of its page. */
export async function loader({ params, context }: LoaderArgs) {
  const table = tableNamed(params['file'] ?? '');
  if (table === undefined) throw notFound('PAGE_UNKNOWN');
  const id = idOfAddress(params['idSlug']);
  return csvResponse(`${id.toLowerCase()}-${table}`, await READERS[table](context, id), PASSING);
}
