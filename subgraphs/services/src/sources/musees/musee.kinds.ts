import { OperatorType } from '../../kind/kind.type.js';
import type { ProducedKind } from '../../producer/producer.port.js';

/** Museums that bear the label « musée de France », most of them a commune's. */
export const MUSEUM_KINDS: readonly ProducedKind[] = [
  {
    ...{ code: 'musee', label: 'Musée de France', labelEn: 'Museum of France', bpeCode: 'F304' },
    operatorType: OperatorType.COLLECTIVITE,
    family: 'musee',
    coverage: 'COUNTRY',
    reference: true,
  },
];
