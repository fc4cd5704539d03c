import type { Likeness } from '@maillage/kit';
import { dayOf } from '@maillage/kit';
import { TerritoryLevel } from '../../territory/territory-level.js';
import { wholeCode } from '../../territory/whole-code.js';
import type { ManifestLevel } from './official-codes.js';
import { officialCodes, postalCodes } from './official-codes.js';
import { figureOf } from './variable-row.js';

/** Whether a cell is a code of a level, of today or of other times. */
export function isCodeOf(level: ManifestLevel, cell: string): boolean {
  const { today, former } = officialCodes(level);
  const code = wholeCode(level, cell);
  return today.has(code) || former.has(code);
}

const codes = (level: ManifestLevel, words: string, named?: RegExp): Likeness => ({
  ...{ code: level, words, test: (cell) => isCodeOf(level, cell) },
  ...(named !== undefined && { named }),
});

const POSTAL: Likeness = {
  ...{ code: 'POSTAL', words: 'un code postal, qui n’est pas celui d’une commune' },
  test: (cell) => postalCodes().has(cell.padStart(5, '0')),
};

const YEAR: Likeness = {
  ...{ code: 'YEAR', words: 'une année' },
  test: (cell) => /^(?:19|20)\d{2}$/.test(cell),
};

/** What columns of a table of territories may hold, the surest first. */
export const VARIABLE_LIKENESSES: readonly Likeness[] = [
  codes(TerritoryLevel.EPCI, 'le code SIREN d’un EPCI'),
  codes(TerritoryLevel.EPT, 'le code SIREN d’un EPT'),
  { ...POSTAL, named: /post|^cp/i },
  { ...YEAR, named: /^an$|ann|year|mill/i },
  codes(TerritoryLevel.COMMUNE, 'le code INSEE d’une commune'),
  POSTAL,
  codes(TerritoryLevel.DEPARTEMENT, 'le code d’un département', /dep|dpt/i),
  codes(TerritoryLevel.REGION, 'le code d’une région', /reg/i),
  codes(TerritoryLevel.ARRONDISSEMENT, 'le code d’un arrondissement', /arr/i),
  YEAR,
  { code: 'DATE', words: 'une date', test: (cell) => dayOf(cell) !== null },
  {
    ...{ code: 'NUMBER', words: 'un nombre', isVague: true },
    test: (cell) => figureOf(cell, '%') !== null,
  },
];
