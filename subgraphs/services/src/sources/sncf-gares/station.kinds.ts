import { OperatorType } from '../../kind/kind.type.js';
import type { ProducedKind } from '../../producer/producer.port.js';

/** The kind of the bundled stops, which step back before the list of who runs the stations. */
export const stationKind = (reference: boolean): ProducedKind => ({
  code: 'gare',
  label: 'Gare ou halte ferroviaire',
  labelEn: 'Railway stop',
  bpeCode: null,
  operatorType: OperatorType.OPERATEUR,
  family: 'gare',
  coverage: 'COUNTRY',
  reference,
});
