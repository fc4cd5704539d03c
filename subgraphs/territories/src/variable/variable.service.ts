import { sourceOf, VARIABLES } from './catalogue.js';
import { VariableUnknown, VintageUnknown } from './variable.errors.js';
import type { ValueRow } from './variable.repository.js';
import type { Variable, VariableValue } from './variable.type.js';

/** What is wanted of a territory's values: null means all. */
export interface Wanted {
  readonly codes: readonly string[] | null;
  readonly vintages: readonly number[] | null;
}

/** The variable of a code, null when there is none. */
export const variableOf = (code: string): Variable | null =>
  VARIABLES.find((variable) => variable.code === code) ?? null;

/** The variable of a code. @throws VariableUnknown */
function known(code: string): Variable {
  const variable = variableOf(code);
  if (variable !== null) return variable;
  const codes = VARIABLES.map((v) => v.code);
  throw new VariableUnknown(code, codes);
}

/** The year given, else the latest that a variable has. @throws VariableUnknown, VintageUnknown */
export function checkVintage(code: string, vintage: number | null): number {
  const { vintages } = known(code);
  const year = vintage ?? Math.max(...vintages);
  if (!vintages.includes(year)) throw new VintageUnknown(year, vintages);
  return year;
}

/** The values wanted, in the order of their rows. @throws VariableUnknown */
export function chooseValues(rows: readonly ValueRow[], wanted: Wanted): VariableValue[] {
  const { codes, vintages } = wanted;
  codes?.forEach(known);
  return rows.flatMap((row) => {
    const variable = variableOf(row.variable);
    const asked =
      (codes?.includes(row.variable) ?? true) && (vintages?.includes(row.vintage) ?? true);
    return variable === null || !asked ? [] : [toValue(variable, row)];
  });
}

function toValue(variable: Variable, row: ValueRow): VariableValue {
  const { vintage, perimeter, value, constant_value: constantValue } = row;
  const source = sourceOf(variable, vintage);
  return { variable, vintage, perimeter, value, constantValue, source };
}
