import { officialCode } from '@maillage/kit';
import { movementKey } from '../../movement/movement-key.js';
import type { OfficialMovement, OfficialSide } from '../../movement/movement.port.js';
import type { ProducedFact } from '../../producer/territory-producer.port.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import type { MouvementRow } from './mouvement.schema.js';

const LEVELS = {
  COM: TerritoryLevel.COMMUNE,
  COMA: TerritoryLevel.COMMUNE_ASSOCIEE,
  COMD: TerritoryLevel.COMMUNE_DELEGUEE,
  ARM: TerritoryLevel.ARRONDISSEMENT_MUNICIPAL,
} as const;

/** A row in our words. */
export function toMovement(row: MouvementRow): ProducedFact {
  const before = row.TYPECOM_AV === '' ? null : side(row.TYPECOM_AV, row.COM_AV, row.LIBELLE_AV);
  const movement: OfficialMovement = {
    ...{ modality: row.MOD, day: row.DATE_EFF, before },
    after: side(row.TYPECOM_AP, row.COM_AP, row.LIBELLE_AP),
    given: [row.COM_AV, row.COM_AP],
  };
  return { about: 'MOVEMENT', record: movementKey(movement), kind: row.MOD, data: movement };
}

const side = (type: keyof typeof LEVELS, code: string, name: string): OfficialSide => ({
  ...{ level: LEVELS[type], code: officialCode(code, 5), name },
});
