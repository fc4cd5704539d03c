import type { GraphAnswer } from '../request/graph-answer.js';
import type { AnswerShape, Batch } from './live.type.js';

type Errors = NonNullable<GraphAnswer['errors']>;

/** What an answer about several batches says of one of them. An answer without a batch is told to all. */
export function partOf(answer: GraphAnswer, shape: AnswerShape, batch: Batch): GraphAnswer {
  const { root, told, lists, cursors } = shape;
  const { [told]: rows, ...fields } = recordOf(recordOf(answer.data)[root]);
  if (!Array.isArray(rows)) return answer;
  const at = new Map(rows.map((row: unknown, place) => [recordOf(row)['id'], place]));
  const places = batch.ids.map((id) => at.get(id)).filter((place) => place !== undefined);
  const own = Object.entries(fields).map(([key, value]) => {
    if (cursors.has(key)) return [key, batch.cursor];
    const isList = lists.has(key) && Array.isArray(value);
    return [key, isList ? places.map((place) => value[place] as unknown) : value];
  });
  const errors = errorsOf(answer.errors ?? [], shape, places);
  return {
    data: { [root]: Object.fromEntries(own) as object },
    ...(errors.length > 0 && { errors }),
  };
}

/** Those of its own events, at their places; those of no event are everybody's. */
function errorsOf(errors: Errors, { lists }: AnswerShape, places: readonly number[]): Errors {
  return errors.flatMap((error) => {
    const [root = '', key, place, ...rest] = error.path ?? [];
    if (typeof place !== 'number' || !lists.has(String(key))) return [error];
    const own = places.indexOf(place);
    return own === -1 ? [] : [{ ...error, path: [root, key ?? '', own, ...rest] }];
  });
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
