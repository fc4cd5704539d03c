import { edition, fileNamed, readCsv } from '@maillage/kit';
import type {
  BilingualProducer,
  ProducedCategory,
  ProducedVariable,
} from '../../producer/territory-producer.port.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import { gridColumns, gridRow } from './grid.schema.js';

/** A class of a grid, and what the file calls it. */
export interface GridCategory extends ProducedCategory {
  readonly written: string;
}

/** A typology that ANCT publishes for every commune. */
export interface Grid {
  readonly info: Pick<BilingualProducer['info'], 'id' | 'title' | 'producer' | 'defects'>;
  readonly variable: Omit<ProducedVariable, 'categories' | 'unit' | 'isSummed'>;
  readonly categories: readonly GridCategory[];
  /** Levels that say that there is none, and why. */
  readonly missing: Readonly<Record<string, string>>;
  /** Its file, without an extension, and its column. */
  readonly file: string;
  readonly column: string;
}

const PAGE = 'https://github.com/anct-carto/superposeur-V2';

/** The producer of a grid: one file, published once in the copy at hand. */
export function gridProducer(grid: Grid): BilingualProducer {
  const { info, variable, categories, missing, file, column } = grid;
  const codeOf = new Map(categories.map(({ written, code }) => [written, code]));
  const labels = [...codeOf.keys(), ...Object.keys(missing)];
  return {
    info: {
      ...info,
      ...{ licence: 'Licence Ouverte 2.0', url: PAGE, contact: PAGE },
      ...{ cadence: 'IRREGULAR', verified: false },
    },
    variables: [
      {
        ...{ ...variable, unit: '', isSummed: false },
        categories: categories.map(({ code, label, labelEn }) => ({ code, label, labelEn })),
      },
    ],
    editions: [
      edition({
        files: { grid: { mirror: `territoires/grilles/${file}.csv` } },
        day: '2026-07-21',
        rows: (files) =>
          readCsv(fileNamed(files, 'grid'), { delimiter: ',', columns: gridColumns(column) }),
        schema: gridRow(column, labels),
        map: ({ commune, label }) => ({
          ...{ about: 'VALUE', variable: variable.code },
          ...{ level: TerritoryLevel.COMMUNE, code: commune },
          value: codeOf.get(label) ?? null,
          ...(missing[label] !== undefined && { missing: missing[label] }),
        }),
      }),
    ],
  };
}
