import type { RejectedRow } from '@maillage/kit';
import { DataPackageDamaged, partition } from '@maillage/kit';
import type { z } from 'zod';
import type { YearCode } from '../../load/year-code.js';
import { toTerritories } from './decoupage.map.js';
import * as schema from './decoupage.schema.js';
import { collectivitiesNamed, inTodaysShape } from './old-shape.js';
import { readRows } from './read-rows.js';
import type { Vintage } from './vintages.js';

/** One yearly code, and the rows of it that were refused, by file. */
interface ReadVintage {
  readonly code: YearCode;
  readonly rejected: Readonly<Record<string, readonly RejectedRow[]>>;
}

/** No code since 1943 has had so few communes: a file with fewer was cut. */
const FEWEST = 30_000;

type Concerns = (row: unknown) => boolean;

/**
 * Reads one yearly package; nothing of its files is kept but what is returned.
 *
 * @throws DataPackageDamaged
 */
export function readVintage(vintage: Vintage): ReadVintage {
  const rejected: Record<string, readonly RejectedRow[]> = {};
  const given = (file: string): readonly unknown[] =>
    readRows(vintage.package, file).map(inTodaysShape);
  const rows = <T>(
    file: string,
    list: readonly unknown[],
    row: z.ZodType<T>,
    concerns?: Concerns,
  ): readonly T[] => {
    const parted = partition(list, row, concerns);
    const name = `${file} ${String(vintage.year)}`;
    if (parted.rejected.length > 0) {
      rejected[name] = [...(rejected[name] ?? []), ...parted.rejected];
    }
    return parted.kept;
  };
  const communeRows = given('communes');
  const departementRows = [...given('departements'), ...collectivitiesNamed(communeRows)];
  const communes = rows('communes', communeRows, schema.communeRow, isLiving);
  if (communes.length < FEWEST) throw new DataPackageDamaged(vintage.package, 'data/communes.json');
  const { territories, orphans } = toTerritories({
    communes,
    parts: rows('communes', communeRows, schema.partRow, (row) => !isLiving(row)),
    arrondissements: rows('arrondissements', given('arrondissements'), schema.arrondissementRow),
    departements: rows('departements', departementRows, schema.departementRow),
    regions: rows('regions', given('regions'), schema.regionRow),
    epci: rows('epci', given('epci'), schema.groupRow),
    ept: rows('ept', given('ept'), schema.groupRow),
  });
  if (orphans.length > 0) rejected[`orphans ${String(vintage.year)}`] = orphans;
  return {
    code: {
      year: vintage.year,
      living: new Map(territories.map((t) => [t.id, t])),
      wholes: new Map(communes.flatMap((row) => row.anciensCodes.map((old) => [old, row.code]))),
      populations: vintage.populations,
    },
    rejected,
  };
}

function isLiving(row: unknown): boolean {
  return (
    typeof row === 'object' && row !== null && 'type' in row && row.type === 'commune-actuelle'
  );
}
