import type { RejectedRow } from '@maillage/kit';
import { partition } from '@maillage/kit';
import { createRequire } from 'node:module';
import type { z } from 'zod';
import type { OfficialCode, OfficialCodeSource } from '../../load/official-code.port.js';
import { toTerritories } from './decoupage.map.js';
import * as schema from './decoupage.schema.js';

const require = createRequire(import.meta.url);
const PACKAGE = '@etalab/decoupage-administratif';
const HISTORY = 'decoupage-administratif-2019';

type Concerns = (row: unknown) => boolean;

const versionOf = (name: string): string =>
  (require(`${name}/package.json`) as { version: string }).version;

/** The official code from Etalab's npm package, and the states of dead ones from its 2019 vintage. */
export class DecoupageAdministratif implements OfficialCodeSource {
  readonly version = `${versionOf(PACKAGE)}+${versionOf(HISTORY)}`;

  read(): OfficialCode {
    const rejected: Record<string, readonly RejectedRow[]> = {};
    const rows = <T>(file: string, row: z.ZodType<T>, concerns?: Concerns): readonly T[] => {
      const parted = partition(this.file(file), row, concerns);
      if (parted.rejected.length > 0) {
        rejected[file] = [...(rejected[file] ?? []), ...parted.rejected];
      }
      return parted.kept;
    };
    const { territories, orphans } = toTerritories({
      communes: rows('communes', schema.communeRow, isLiving),
      parts: rows('communes', schema.partRow, (row) => !isLiving(row)),
      arrondissements: rows('arrondissements', schema.arrondissementRow),
      departements: rows('departements', schema.departementRow),
      regions: rows('regions', schema.regionRow),
      epci: rows('epci', schema.groupRow),
      ept: rows('ept', schema.groupRow),
      states: rows('historique-communes', schema.stateRow),
    });
    return { territories, rejected: orphans.length > 0 ? { ...rejected, orphans } : rejected };
  }

  private file(name: string): readonly unknown[] {
    const holder = name === 'historique-communes' ? HISTORY : PACKAGE;
    return require(`${holder}/data/${name}.json`) as readonly unknown[];
  }
}

function isLiving(row: unknown): boolean {
  return (
    typeof row === 'object' && row !== null && 'type' in row && row.type === 'commune-actuelle'
  );
}
