import { OperatorType } from '../../kind/kind.type.js';
import type { ProducedKind } from '../../producer/producer.port.js';

const care = (
  code: string,
  label: string,
  labelEn: string,
  bpeCode: string | null,
  family: string,
): ProducedKind => ({
  ...{ code, label, labelEn, bpeCode, family },
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
