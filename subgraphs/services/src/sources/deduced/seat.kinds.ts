import { OperatorType } from '../../kind/kind.type.js';
import type { ProducedKind } from '../../producer/producer.port.js';

const deduced = (
  code: string,
  label: string,
  labelEn: string,
  operatorType: OperatorType,
): ProducedKind => ({
  ...{ code, label, labelEn, operatorType, bpeCode: null, family: code },
  ...{ coverage: 'COUNTRY', reference: false, deduced: true },
});

/** Seats of power, in the order in which they are shown. */
export const SEAT_KINDS: readonly ProducedKind[] = [
  deduced('mairie', 'Mairie', 'Town hall', OperatorType.COLLECTIVITE),
  deduced('prefecture', 'Préfecture', 'Prefecture', OperatorType.ETAT),
  deduced('sous-prefecture', 'Sous-préfecture', 'Sub-prefecture', OperatorType.ETAT),
  deduced('siege-epci', 'Siège d’EPCI', 'Seat of a group of communes', OperatorType.COLLECTIVITE),
  deduced(
    'conseil-departemental',
    'Conseil départemental',
    'Département council',
    OperatorType.COLLECTIVITE,
  ),
  deduced('conseil-regional', 'Conseil régional', 'Regional council', OperatorType.COLLECTIVITE),
];
