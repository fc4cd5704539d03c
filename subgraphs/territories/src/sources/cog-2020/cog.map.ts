import type { ListedCommune } from '../../load/listed-commune.js';
import type { ProducedFact } from '../../producer/territory-producer.port.js';
import { territoryId } from '../../territory/territory-id.js';
import { TerritoryLevel as L } from '../../territory/territory-level.js';
import type { CogRow } from './cog.schema.js';

const PARTS = {
  COMA: L.COMMUNE_ASSOCIEE,
  COMD: L.COMMUNE_DELEGUEE,
  ARM: L.ARRONDISSEMENT_MUNICIPAL,
} as const;

/** A row in our words. */
export function toListed(row: CogRow): ProducedFact {
  const data = listed(row);
  const { level: kind, code } = data;
  return { about: 'OFFICIAL_CODE', record: territoryId(kind, code), kind, data };
}

function listed(row: CogRow): ListedCommune {
  const { com: code, libelle: name } = row;
  if (row.typecom !== 'COM') {
    const parents = [territoryId(L.COMMUNE, row.comparent)];
    return { level: PARTS[row.typecom], code, name, parents };
  }
  const { arr, dep, reg } = row;
  const above = [territoryId(L.DEPARTEMENT, dep), territoryId(L.REGION, reg)];
  const parents = arr === '' ? above : [territoryId(L.ARRONDISSEMENT, arr), ...above];
  return { level: L.COMMUNE, code, name, parents };
}
