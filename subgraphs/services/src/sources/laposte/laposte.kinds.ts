import { OperatorType } from '../../kind/kind.type.js';
import type { ProducedKind } from '../../producer/producer.port.js';
import { kindsLike } from '../kinds-like.js';

const postal = kindsLike({
  operatorType: OperatorType.OPERATEUR,
  family: 'poste',
  coverage: 'COUNTRY',
  reference: true,
});

/** What La Poste calls a contact point. */
export const POSTAL_KINDS: readonly ProducedKind[] = [
  postal('bureau-de-poste', 'Bureau de poste', 'Post office', 'A206'),
  postal('agence-postale-communale', 'Agence postale communale', 'Municipal postal agency', 'A208'),
  postal(
    'agence-postale-intercommunale',
    'Agence postale intercommunale',
    'Intermunicipal postal agency',
    'A208',
  ),
  postal('relais-poste', 'Relais poste commerçant', 'Post relay in a shop', 'A207'),
  postal('agence-postale-militaire', 'Agence postale militaire', 'Military postal agency', null),
];
