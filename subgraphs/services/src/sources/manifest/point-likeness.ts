import type { Likeness } from '@maillage/kit';
import { angleOf, dayOf, positionOf } from '@maillage/kit';
import { officialCodes } from './official-codes.js';

const isCode = (cell: string): boolean => officialCodes().communes.has(cell.padStart(5, '0'));
const isPostal = (cell: string): boolean => officialCodes().postal.has(cell.padStart(5, '0'));
const isFiness = (cell: string): boolean => /^(?:\d{2}|2[AB])\d{7}$/.test(cell);
const hasDecimals = (cell: string): boolean => /[.,]\d{2}/.test(cell);

type Range = readonly [low: number, high: number];

/** Mainland, then the latitudes and longitudes of the rest of France. */
const LATITUDES: readonly Range[] = [
  [41, 51.6],
  [-22, 18.5],
];
const LONGITUDES: readonly Range[] = [
  [-5.5, 9.7],
  [-63.5, -51],
  [43, 57],
];

const within =
  (ranges: readonly Range[]) =>
  (cell: string): boolean => {
    const angle = hasDecimals(cell) ? angleOf(cell, 180) : null;
    return angle !== null && ranges.some(([low, high]) => angle >= low && angle <= high);
  };

const like = (
  code: string,
  words: string,
  test: (cell: string) => boolean,
  named?: RegExp,
): Likeness => ({ ...{ code, words, test }, ...(named !== undefined && { named }) });

const finess = (named?: RegExp) => like('FINESS', 'un numéro FINESS', isFiness, named);
const postal = (named?: RegExp) => like('POSTAL_CODE', 'un code postal', isPostal, named);
const latitude = (ranges: readonly Range[], named?: RegExp) =>
  like('LATITUDE', 'une latitude', within(ranges), named);
const longitude = (ranges: readonly Range[], named?: RegExp) =>
  like('LONGITUDE', 'une longitude', within(ranges), named);

/** What columns of a list of points may hold: the surest first; what several could be is what its name says. */
export const POINT_LIKENESSES: readonly Likeness[] = [
  like('SIRET', 'un SIRET', (cell) => /^\d{14}$/.test(cell.replaceAll(' ', ''))),
  like('UAI', 'un code UAI', (cell) => /^\d{7}[A-Z]$/.test(cell)),
  finess(/finess/i),
  like('PHONE', 'un téléphone', (cell) => /^(?:\+33|0)\s?[1-9](?:[ .-]?\d{2}){4}$/.test(cell)),
  like('SIREN', 'un SIREN', (cell) => /^\d{9}$/.test(cell.replaceAll(' ', '')) && hasKey(cell)),
  finess(),
  like(
    'POSITION',
    'une position « lat, lon »',
    (cell) => positionOf(cell) !== null && !/^[-+\d]+,\d+$/.test(cell),
  ),
  postal(/post|^cp/i),
  like('COMMUNE', 'un code INSEE de commune', isCode),
  postal(),
  like('DATE', 'une date', (cell) => dayOf(cell) !== null),
  like('EMAIL', 'une adresse électronique', (cell) => /^[^@\s]+@[^@\s]+\.[a-z]+$/i.test(cell)),
  like('WEBSITE', 'une adresse de site', (cell) => /^(?:https?:\/\/|www\.)\S+$/i.test(cell)),
  latitude(LATITUDES, /lat|y/i),
  longitude(LONGITUDES, /lon|lng|x/i),
  latitude(LATITUDES.slice(0, 1)),
  longitude(LONGITUDES.slice(0, 1)),
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
