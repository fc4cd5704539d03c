import { sourceOf } from './catalogue.js';
import type { VariableCatalogue } from './variable-catalogue.js';
import { CategoryUnknown, VintageUnknown } from './variable.errors.js';
import type { ValueRow } from './variable.repository.js';
import type { ValueRecord, Variable, VariableCategory, VariableValue } from './variable.type.js';

/** What is wanted of a territory's values: null means all. */
export interface Wanted {
  readonly codes: readonly string[] | null;
  readonly vintages: readonly number[] | null;
}

/** The year given, else the latest that a variable has. @throws VintageUnknown */
export function checkVintage({ vintages }: Variable, vintage: number | null): number {
  const year = vintage ?? Math.max(...vintages);
  if (!vintages.includes(year)) throw new VintageUnknown(year, vintages);
  return year;
}

/** The last day of a year for which a producer gives values; null for what comes with the hub. */
export const dayIn = ({ days }: Variable, vintage: number): string | null =>
  days.findLast((day) => day.startsWith(String(vintage))) ?? null;

/** The code of one of a variable's classes. @throws CategoryUnknown */
export function checkCategory({ code, categories }: Variable, category: string): string {
  const known = (categories ?? []).map((one) => one.code);
  if (!known.includes(category)) throw new CategoryUnknown(category, code, known);
  return category;
}

/** The values wanted, in the order of their rows. @throws VariableUnknown */
export async function chooseValues(
  rows: readonly ValueRow[],
  { codes, vintages }: Wanted,
  catalogue: VariableCatalogue,
): Promise<VariableValue[]> {
  for (const code of codes ?? []) await catalogue.one(code);
  const asked = rows.filter(
    ({ variable, vintage }) =>
      (codes?.includes(variable) ?? true) && (vintages?.includes(vintage) ?? true),
  );
  const values = asked.map(async (row) => {
    const variable = await catalogue.find(row.variable);
    return variable === null ? [] : [toValue(variable, row)];
  });
  return (await Promise.all(values)).flat();
}

function toValue(variable: Variable, row: ValueRow): VariableValue {
  const { vintage, perimeter, value, constant_value: constantValue, missing } = row;
  return {
    ...{ variable, vintage, perimeter, value, constantValue, missing },
    category: categoryOf(variable, row.category),
    constantCategory: categoryOf(variable, row.constant_category),
    source: sourceOf(variable, vintage),
    record: recordOf(row),
  };
}

const categoryOf = ({ categories }: Variable, code: string | null): VariableCategory | null =>
  categories?.find((category) => category.code === code) ?? null;

function recordOf({
  snapshot,
  source,
  valid_on: validOn,
  given,
  line,
}: ValueRow): ValueRecord | null {
  if (snapshot === null || source === null || validOn === null) return null;
  return { sourceId: source, snapshotId: String(snapshot), validOn, given, line };
}
