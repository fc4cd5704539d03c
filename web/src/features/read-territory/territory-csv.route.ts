import { csvStream } from '../../app/csv-stream.js';
import type { CsvTable } from '../../app/csv.js';
import type { Asker } from '../../graphql/ask.js';
import { ask, essential, notFound, PASSING } from '../../graphql/ask.js';
import {
  TerritoryChildrenDocument,
  TerritoryServicesDocument,
} from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import type { Language } from '../../i18n/language.js';
import { languageOf } from '../../i18n/language.js';
import { COUNT_WORDS } from './count.words.js';
import { FROM_THE_START, idOfAddress, loadHistory, loadTerritory } from './load-territory.js';
import { loadTurnover } from './load-turnover.js';
import type { History } from './state-dates.js';
import type { PageTerritory } from './territory-meta.js';
import type { TableName } from './territory-tables.js';
import {
  childTable,
  countTable,
  historyTable,
  nearestTable,
  populationTable,
  serviceTable,
  tableNamed,
  turnoverTable,
} from './territory-tables.js';
import type { PageKind } from './unobserved-kinds.js';

/** A page of a list, and where it stops. */
interface Page {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

type Reader = (context: Asker, id: string, language: Language) => AsyncGenerator<CsvTable>;

/** A table whose rows the graph gives page by page, whole: France has 41,000 services. */
const paged = (
  read: (
    context: Asker,
    variables: { id: string; after: string | null },
  ) => Promise<readonly [table: CsvTable, page: Page]>,
): Reader =>
  async function* (context, id) {
    let after: string | null = null;
    do {
      const [table, page]: readonly [CsvTable, Page] = await read(context, { id, after });
      yield table;
      after = page.hasNextPage ? page.endCursor : null;
    } while (after !== null);
  };

/** A table that the page itself shows whole. */
const shown = (
  make: (territory: PageTerritory, kinds: readonly PageKind[], language: Language) => CsvTable,
): Reader =>
  async function* (context, id, language) {
    const { data, lacking, kinds } = await loadTerritory(context, id, FROM_THE_START);
    const territory = essential(data.territory);
    // A file that lacks rows would be kept and quoted: better none.
    if (lacking) essential(null);
    yield make(territory, kinds, language);
  };

/** A table of what the territory has been. */
const past = (make: (history: History) => CsvTable): Reader =>
  async function* (context, id) {
    const { data, lacking } = await loadHistory(context, id);
    yield make(essential(lacking ? null : data));
  };

const READERS: Readonly<Record<TableName, Reader>> = {
  types: shown((territory, kinds, language) =>
    countTable(territory, kinds, COUNT_WORDS[language].notObserved),
  ),
  proches: shown(nearestTable),
  histoire: past(historyTable),
  population: past(populationTable),
  taux: async function* (context, id) {
    const { rows, lacking } = await loadTurnover(context, id);
    yield turnoverTable(id, essential(lacking ? null : rows));
  },
  services: paged(async (context, variables) => {
    const { territory } = await ask(context, TerritoryServicesDocument, variables);
    const { nodes, pageInfo } = essential(territory.services);
    return [serviceTable(nodes), pageInfo];
  }),
  territoires: paged(async (context, variables) => {
    const { territory } = await ask(context, TerritoryChildrenDocument, variables);
    const { children, provenance } = territory;
    return [childTable(children.nodes, provenance), children.pageInfo];
  }),
};

/** One table of a territory as a file, under the address of its page. */
export async function loader({ request, params, context }: LoaderArgs) {
  const table = tableNamed(params['file'] ?? '');
  if (table === undefined) throw notFound('PAGE_UNKNOWN');
  const id = idOfAddress(params['idSlug']);
  const language = languageOf(new URL(request.url).pathname);
  return csvStream(`${id.toLowerCase()}-${table}`, READERS[table](context, id, language), PASSING);
}
