import { OperatorType } from '../../kind/kind.type.js';
import type { ProducedKind } from '../../producer/producer.port.js';
import { kindsLike } from '../kinds-like.js';

const care = kindsLike({
  operatorType: OperatorType.OPERATEUR,
  coverage: 'COUNTRY',
  reference: true,
});

/** What is read of the statistics; a maternity ward that becomes a perinatal centre is converted, not closed. */
export const CARE_KINDS: readonly ProducedKind[] = [
  care('hopital', 'Hôpital', 'Hospital', null, 'hopital'),
  care('maternite', 'Maternité', 'Maternity ward', 'D107', 'maternite'),
  care(
    'centre-perinatal-de-proximite',
    'Centre périnatal de proximité',
    'Local perinatal centre',
    null,
    'maternite',
  ),
  care('urgences', 'Service d’urgences', 'Emergency department', 'D106', 'urgences'),
];
