import { isoDay } from '@maillage/kit';

const DAY = /(\d{2})\/(\d{2})\/(\d{4})/;
const MONTH = /(\d{2})\/(\d{4})/;

/** The day of a label in its sentence: « Espace labellisé 15/01/2021 »; the first of a month that is alone. */
export function labelDay(sentence: string | undefined): string | undefined {
  const [, day = '01', month, year] = DAY.exec(sentence ?? '') ?? [];
  if (month !== undefined && year !== undefined) return isoDay(year, month, day);
  const [, only, ofYear] = MONTH.exec(sentence ?? '') ?? [];
  return only === undefined || ofYear === undefined ? undefined : isoDay(ofYear, only, '01');
}
