import type { CopyValue, RowOutcome } from '@maillage/kit';
import { LeftOut, Refused } from '@maillage/kit';
import type {
  ProducedFact,
  ProducedValue,
  ProducedVariable,
  TerritoryItem,
} from '../producer/territory-producer.port.js';

/** Columns in the order of {@link incomingRows}; a row that is not kept has its reason instead. */
export const INCOMING_COLUMNS = [
  ...['line', 'file', 'refusal', 'reason', 'about', 'record', 'kind', 'level', 'given', 'data'],
] as const;

const NOTHING: readonly CopyValue[] = INCOMING_COLUMNS.slice(4).map(() => null);

/** The rows of an edition as they are copied: those kept, those refused and those left out. */
export async function* incomingRows(
  outcomes: AsyncIterable<RowOutcome<TerritoryItem>>,
  variables: readonly ProducedVariable[],
): AsyncGenerator<readonly CopyValue[]> {
  const known = new Map(variables.map((variable) => [variable.code, variable]));
  for await (const { line, file, result } of outcomes) {
    const row = isItem(result) ? itemRow(result, known) : result;
    if (row instanceof LeftOut) yield [line, file, 'LEFT_OUT', row.reason, ...NOTHING];
    else if (row instanceof Refused) yield [line, file, row.code, row.reason, ...NOTHING];
    else yield [line, file, null, null, ...row];
  }
}

const isItem = (result: TerritoryItem | LeftOut | Refused): result is TerritoryItem =>
  'about' in result;

function itemRow(
  item: TerritoryItem,
  known: ReadonlyMap<string, ProducedVariable>,
): readonly CopyValue[] | Refused {
  return item.about === 'VALUE' ? valueRow(item, known) : factRow(item);
}

const factRow = ({ about, record, kind, data }: ProducedFact): readonly CopyValue[] => [
  ...[about, record, kind, null, null, JSON.stringify(data)],
];

/** A value is told in a history by its class, or by its variable. */
function valueRow(
  { variable: code, level, code: given, value, missing }: ProducedValue,
  known: ReadonlyMap<string, ProducedVariable>,
): readonly CopyValue[] | Refused {
  const variable = known.get(code);
  if (variable === undefined)
    return new Refused('VARIABLE_UNKNOWN', `la variable « ${code} » n’est pas déclarée`);
  const { categories } = variable;
  if (value !== null && !fits(value, categories))
    return new Refused('CATEGORY_NEW', `« ${String(value)} » n’est pas une valeur de « ${code} »`);
  const data = { variable: code, value, ...(missing !== undefined && { missing }) };
  const kind = typeof value === 'string' ? value : code;
  return ['VALUE', null, kind, level, given, JSON.stringify(data)];
}

const fits = (value: number | string, categories: ProducedVariable['categories']): boolean =>
  categories === null
    ? typeof value === 'number'
    : categories.some((category) => category.code === value);
