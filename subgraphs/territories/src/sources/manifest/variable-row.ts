import type { ItemOf } from '@maillage/kit';
import { cellOf, filledCell, numberOf, Refused, shownCell } from '@maillage/kit';
import type { ProducedValue } from '../../producer/territory-producer.port.js';
import type { VariableManifest } from './variable-manifest.schema.js';

type Given = Pick<ProducedValue, 'value' | 'missing'>;

/** What the cells of a row say of a territory. */
export function variableRow(manifest: VariableManifest): ItemOf<ProducedValue> {
  const { variable, level, columns, missing } = manifest;
  const classes = classesOf(manifest);
  return (cells, tell) => {
    const code = filledCell(cells, columns.territory, tell);
    const cell = cellOf(cells, columns.value);
    const said = (given: Given): ProducedValue => ({
      ...{ about: 'VALUE', variable: variable.code, level, code, ...given },
    });
    if (cell === undefined) return said({ value: null, missing: 'le producteur n’en donne pas' });
    const why = Object.hasOwn(missing, cell) ? missing[cell] : undefined;
    if (why !== undefined) return said({ value: null, missing: why });
    const value = classes === null ? figureOf(cell, variable.unit) : (classes.get(cell) ?? null);
    if (value !== null) return said({ value });
    if (classes === null) {
      tell(columns.value, `« ${shownCell(cell)} » n’est pas un nombre`);
      return said({ value });
    }
    const where = `« ${columns.value} » : « ${shownCell(cell)} »`;
    return new Refused('CATEGORY_NEW', `${where} n’est pas dans le manifeste`);
  };
}

/** Codes of classes, by what the file writes; null where values are numbers. */
export function classesOf({
  variable: { categories },
}: VariableManifest): ReadonlyMap<string, string> | null {
  if (categories === undefined) return null;
  return new Map(
    categories.flatMap(({ code, written }) => written.map((cell) => [cell, code] as const)),
  );
}

/** Between thousands, whatever blank it is. */
const THOUSANDS = /(?<=\d)\s(?=\d{3}(?!\d))/g;

/** A number as tables write them: `1 234,5`, and `12 %` where the unit says so; null where it is none. */
export function figureOf(cell: string, unit = ''): number | null {
  const bare = unit.includes('%') ? cell.replace(/\s*%$/, '') : cell;
  return numberOf(bare.replace(THOUSANDS, ''));
}
