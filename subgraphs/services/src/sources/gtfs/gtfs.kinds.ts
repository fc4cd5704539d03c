import { OperatorType } from '../../kind/kind.type.js';
import type { ProducedKind } from '../../producer/producer.port.js';

/** Where one boards: it leads to services and is not counted among them. */
export const STOP: ProducedKind = {
  code: 'arret-transport',
  label: 'Arrêt de transport en commun',
  labelEn: 'Public transport stop',
  bpeCode: null,
  operatorType: OperatorType.DELEGATAIRE,
  family: 'arret-transport',
  coverage: 'SEEN',
  reference: true,
  infrastructure: true,
};
