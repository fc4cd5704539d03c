/** Conditions on a change `c`, as SQL over operands that may be null: what is null filters nothing. */

const anyOf = (columns: readonly string[], values: string): string =>
  `(${values} IS NULL OR ${columns.map((column) => `${column} = ANY(${values})`).join(' OR ')})`;

export const natures = (values: string): string => anyOf(['c.nature'], values);

/** Before or after. */
export const kinds = (values: string): string => anyOf(['c.kind_from', 'c.kind_to'], values);

export const levels = (values: string): string => anyOf(['c.level'], values);

/** What the official code tells is of no other source. */
export const sources = (values: string): string =>
  anyOf(["coalesce(c.source, 'territories')"], values);

/** The first and the last day on which a change may have happened. */
const FIRST_DAY = `coalesce(c.declared_on, c.after + 1, '-infinity')`;
const LAST_DAY = 'coalesce(c.declared_on, c.before)';

/** Whether it may have happened in a time; or did for sure. */
export const time = (from: string, to: string, certain: string): string => `
  (${from} IS NULL OR CASE WHEN ${certain} THEN ${FIRST_DAY} ELSE ${LAST_DAY} END >= ${from})
  AND (${to} IS NULL OR CASE WHEN ${certain} THEN ${LAST_DAY} ELSE ${FIRST_DAY} END <= ${to})`;
