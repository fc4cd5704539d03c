import { LeftOut } from '@maillage/kit';
import { outlineFact } from '../../outline/outline-fact.js';
import type { ProducedFact } from '../../producer/territory-producer.port.js';
import { TerritoryLevel as L } from '../../territory/territory-level.js';
import type { EpciFeature, PolygoneFeature } from './polygone.schema.js';

/** A région, a département or an arrondissement in our words. */
export function toOutline({ properties, geometry }: PolygoneFeature): ProducedFact {
  if ('insee_arr' in properties) {
    return outlineFact(L.ARRONDISSEMENT, properties.insee_arr, geometry);
  }
  if ('insee_dep' in properties) return outlineFact(L.DEPARTEMENT, properties.insee_dep, geometry);
  return outlineFact(L.REGION, properties.insee_reg, geometry);
}

/** Régions overseas: codes up to 06. */
const OVERSEAS = /^0[1-6]$/;

/** A piece of an EPCI in our words; overseas ones are drawn off the mainland's coast, and are no positions. */
export function toEpciPiece({ properties, geometry }: EpciFeature): ProducedFact | LeftOut {
  const { siren_epci: siren, insee_reg: region, insee_dep: departement } = properties;
  if (siren === null) return new LeftOut('commune hors de tout EPCI');
  if (OVERSEAS.test(region)) return new LeftOut('outre-mer, dessiné à côté de la métropole');
  return outlineFact(L.EPCI, siren, geometry, departement);
}
