import type { CommuneEndings, EndingsOfYear } from './ending.type.js';

/** Endings year by year, with their totals. */
export function totalled(by: string, years: EndingsOfYear[]): CommuneEndings {
  const sum = (field: 'codesGone' | 'departementChanges'): number =>
    years.reduce((total, year) => total + year[field], 0);
  return {
    ...{ by, years },
    codesGone: sum('codesGone'),
    departementChanges: sum('departementChanges'),
  };
}
