import { TerritoryLevel } from '../../territory/territory-level.js';
import type { TerritoryDraft } from '../territory-draft.js';
import type { YearCode } from '../year-code.js';
import type { Family } from './family.js';
import { familyOf } from './family.js';

/** A list of one 1 January that tells one family of levels, where no whole code of that day is held. */
export interface PartialCode {
  readonly year: number;
  readonly family: Family;
  readonly living: readonly TerritoryDraft[];
}

/** A part's code, and that of its commune. */
const partOf = ({ level, code, ancestors }: TerritoryDraft): [string, string][] => {
  const whole = ancestors[0];
  return level === TerritoryLevel.COMMUNE || whole === undefined
    ? []
    : [[code, whole.slice('COM-'.length)]];
};

/**
 * The list as a code that can be laid between two whole ones. Communes of the collectivities overseas, which such a list
 * leaves out, are taken to be as in the code before; what became of codes that it does not tell, as the code after says.
 */
export function completed(
  { year, family, living }: PartialCode,
  before: YearCode | null,
  after: YearCode,
): YearCode {
  const unlisted = [...(before?.living.values() ?? [])].filter(
    (t) => familyOf(t) === family && t.zone === 'com',
  );
  const parts = family === 'COMMUNES' ? living.flatMap(partOf) : [];
  return {
    ...{ year, family, populations: 0 },
    living: new Map([...unlisted, ...living].map((t) => [t.id, t])),
    wholes: new Map([...after.wholes, ...parts]),
  };
}
