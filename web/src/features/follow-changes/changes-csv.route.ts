import { changePath } from '../../app/addresses.js';
import { changeSentence } from '../../app/change-sentence.js';
import { csvStream } from '../../app/csv-stream.js';
import type { CsvTable } from '../../app/csv.js';
import { ask, essential } from '../../graphql/ask.js';
import type { ReadChangeRowsQuery } from '../../graphql/generated/documents.js';
import { ReadChangeRowsDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import type { Language } from '../../i18n/language.js';
import { inLanguage, languageOf } from '../../i18n/language.js';
import { filterOf } from './asked-changes.js';
import { askedOf } from './load-changes.js';

type Row = NonNullable<ReadChangeRowsQuery['changes']>['nodes'][number];

/** As many as the graph gives at once. */
const PAGE = 200;

/** Every change of a list as a file, at the address of its page: `/changements.csv?lieu=DEP-48`. */
export async function loader({ context, request }: LoaderArgs): Promise<Response> {
  const url = new URL(request.url);
  const language = languageOf(url.pathname);
  const filter = filterOf(await askedOf(context, url));
  async function* pages(): AsyncGenerator<CsvTable> {
    let after: string | null = null;
    do {
      const read: ReadChangeRowsQuery = await ask(context, ReadChangeRowsDocument, {
        ...{ filter, first: PAGE, after },
      });
      const { nodes, pageInfo } = essential(read.changes);
      yield changeTable(nodes, language, context.publicUrl);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
  }
  return csvStream('changements', pages());
}

/** Changes for machines, with their sentence for people. */
export const changeTable = (
  changes: readonly Row[],
  language: Language,
  publicUrl: string,
): CsvTable => ({
  columns: [
    ...['change', 'nature', 'stage', 'sentence', 'after', 'before', 'declared_on'],
    ...['commune', 'commune_name', 'service', 'name', 'kind_from', 'kind_to', 'replaced_by'],
    ...['metres', 'lon', 'lat', 'source', 'source_title', 'licence', 'address'],
  ],
  rows: changes.map((change) => rowOf(change, language, publicUrl)),
});

function rowOf(change: Row, language: Language, publicUrl: string): CsvTable['rows'][number] {
  const { id, nature, stage, observedBetween, declaredOn, territory, kindFrom, kindTo } = change;
  return [
    ...[id, nature, stage, changeSentence(language, change)],
    ...[observedBetween.after, observedBetween.before, declaredOn],
    ...[territory?.id, territory?.name, change.service?.id, change.service?.name],
    ...[kindFrom?.code, kindTo?.code, change.replacedBy?.id, change.metres],
    ...sourceOf(change),
    publicUrl + inLanguage(changePath(id), language),
  ];
}

/** Where a service stood, and who says so. */
const sourceOf = ({ service, source }: Row): CsvTable['rows'][number] => [
  ...[service?.location.lon, service?.location.lat],
  ...[source?.id, source?.title, source?.licence],
];
