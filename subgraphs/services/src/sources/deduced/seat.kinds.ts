import { OperatorType } from '../../kind/kind.type.js';
import type { KindInfo } from '../../load/service-source.port.js';

const deduced = (
  code: string,
  label: string,
  labelEn: string,
  operatorType: OperatorType,
): KindInfo => ({ code, label, labelEn, operatorType, bpeCode: null, deduced: true });

/** Seats of power, in the order in which they are shown. */
export const SEAT_KINDS: readonly KindInfo[] = [
  deduced('mairie', 'Mairie', 'Town hall', OperatorType.COLLECTIVITE),
  deduced('prefecture', 'Préfecture', 'Prefecture', OperatorType.ETAT),
  deduced('sous-prefecture', 'Sous-préfecture', 'Sub-prefecture', OperatorType.ETAT),
  deduced('siege-epci', 'Siège d’EPCI', 'EPCI seat', OperatorType.COLLECTIVITE),
  deduced(
    'conseil-departemental',
    'Conseil départemental',
    'Département council',
    OperatorType.COLLECTIVITE,
  ),
  deduced('conseil-regional', 'Conseil régional', 'Région council', OperatorType.COLLECTIVITE),
];
