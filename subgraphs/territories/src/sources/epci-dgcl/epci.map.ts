import { officialCode } from '@maillage/kit';
import type { EpciMembership } from '../../epci/epci-membership.port.js';
import type { ProducedFact } from '../../producer/territory-producer.port.js';
import type { EpciRow } from './epci.schema.js';

/** A row in our words. */
export function toMembership({ siren, nom, nature, fiscalite, insee }: EpciRow): ProducedFact {
  const commune = officialCode(insee, 5);
  const data: EpciMembership = {
    ...{ siren, nature, taxation: fiscalite, name: withApostrophes(nom) },
    ...{ commune, given: insee },
  };
  return { about: 'MEMBERSHIP', record: commune, kind: nature, data };
}

/** Windows' apostrophe, which came through a conversion from ISO-8859-1 as a control character. */
const withApostrophes = (name: string): string => name.replaceAll('\u0092', '’');
