import { OperatorType } from '../../kind/kind.type.js';
import type { ProducedKind } from '../../producer/producer.port.js';
import { kindsLike } from '../kinds-like.js';

const labelled = kindsLike({
  operatorType: OperatorType.ETAT,
  family: 'france-services',
  coverage: 'COUNTRY',
  reference: true,
});

/** A labelled place, and a place that depends on one. */
export const FRANCE_SERVICES_KINDS: readonly ProducedKind[] = [
  labelled('france-services', 'France Services', 'France Services centre', 'A128'),
  labelled(
    'antenne-france-services',
    'Antenne France Services',
    'Branch of a France Services centre',
    'A128',
  ),
];
