import type { Mapped } from '@maillage/kit';
import { Refused } from '@maillage/kit';
import type { TerritoryItem } from '../../producer/territory-producer.port.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import type { PvdRow } from './pvd.schema.js';

/** A code between parentheses, whose first zero may be lost; a name may have some too: « Château-Chinon (Ville) (58062) ». */
const CODE = /\((\d[\dAB]?\d{3})\)/g;

/** A value for each commune that the row names. */
export function toValues({ properties }: PvdRow): Mapped<TerritoryItem> {
  const { liste_geo: listed, date_signature: signed } = properties;
  const codes = [...listed.matchAll(CODE)].map(([, code = '']) => code);
  if (codes.length === 0)
    return new Refused(
      'TERRITORY_UNKNOWN',
      `aucun code de commune dans « ${listed.slice(0, 60)} »`,
    );
  return codes.map((code) => ({
    ...{ about: 'VALUE', variable: 'petites-villes-de-demain', level: TerritoryLevel.COMMUNE },
    ...{ code, value: signed === '' || signed == null ? 'sans-date' : 'signee' },
  }));
}
