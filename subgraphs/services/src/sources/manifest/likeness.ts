import { angleOf, dayOf, positionOf } from './cell-values.js';
import { officialCodes } from './official-codes.js';

/** What the content of a column looks like. */
export type Likeness =
  | ('SIRET' | 'FINESS' | 'UAI' | 'SIREN' | 'POSITION' | 'COMMUNE' | 'POSTAL_CODE')
  | ('DATE' | 'PHONE' | 'EMAIL' | 'WEBSITE' | 'LATITUDE' | 'LONGITUDE');

/** Share of cells that must look like something. */
const ENOUGH = 0.8;

/** What most cells of a column look like, empty ones apart; null for nothing known. */
export function likenessOf(name: string, cells: readonly string[]): Likeness | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return null;
  const found = TESTS.find(([, test, hint]) => {
    const share = filled.filter(test).length / filled.length;
    return share >= ENOUGH && (hint === undefined || hint.test(name));
  });
  return found?.[0] ?? null;
}

type Test = readonly [likeness: Likeness, test: (cell: string) => boolean, hint?: RegExp];

const isCode = (cell: string): boolean => officialCodes().communes.has(cell.padStart(5, '0'));
const isPostal = (cell: string): boolean => officialCodes().postal.has(cell.padStart(5, '0'));
const isFiness = (cell: string): boolean => /^(?:\d{2}|2[AB])\d{7}$/.test(cell);
const hasDecimals = (cell: string): boolean => /[.,]\d{2}/.test(cell);

/** Mainland, then the latitudes and longitudes of the rest of France. */
const isLatitude = (cell: string): boolean =>
  within(cell, [
    [41, 51.6],
    [-22, 18.5],
  ]);
const isLongitude = (cell: string): boolean =>
  within(cell, [
    [-5.5, 9.7],
    [-63.5, -51],
    [43, 57],
  ]);

const within = (cell: string, ranges: readonly (readonly [number, number])[]): boolean => {
  const angle = hasDecimals(cell) ? angleOf(cell, 180) : null;
  return angle !== null && ranges.some(([low, high]) => angle >= low && angle <= high);
};

/** The surest first; what several could be is what its name says. */
const TESTS: readonly Test[] = [
  ['SIRET', (cell) => /^\d{14}$/.test(cell.replaceAll(' ', ''))],
  ['UAI', (cell) => /^\d{7}[A-Z]$/.test(cell)],
  ['FINESS', isFiness, /finess/i],
  ['PHONE', (cell) => /^(?:\+33|0)\s?[1-9](?:[ .-]?\d{2}){4}$/.test(cell)],
  ['SIREN', (cell) => /^\d{9}$/.test(cell.replaceAll(' ', '')) && hasKey(cell)],
  ['FINESS', isFiness],
  ['POSITION', (cell) => positionOf(cell) !== null && !/^[-+\d]+,\d+$/.test(cell)],
  ['POSTAL_CODE', isPostal, /post|^cp/i],
  ['COMMUNE', isCode],
  ['POSTAL_CODE', isPostal],
  ['DATE', (cell) => dayOf(cell) !== null],
  ['EMAIL', (cell) => /^[^@\s]+@[^@\s]+\.[a-z]+$/i.test(cell)],
  ['WEBSITE', (cell) => /^(?:https?:\/\/|www\.)\S+$/i.test(cell)],
  ['LATITUDE', isLatitude, /lat|y/i],
  ['LONGITUDE', isLongitude, /lon|lng|x/i],
  ['LATITUDE', (cell) => within(cell, [[41, 51.6]])],
  ['LONGITUDE', (cell) => within(cell, [[-5.5, 9.7]])],
];

/** Whether digits end with their key, as numbers of companies do. */
function hasKey(cell: string): boolean {
  const digits = Array.from(cell.replaceAll(' ', ''), Number).reverse();
  const sum = digits.reduce((total, digit, rank) => {
    const weighed = rank % 2 === 0 ? digit : digit * 2;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
