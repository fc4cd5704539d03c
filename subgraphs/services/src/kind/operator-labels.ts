import { OperatorType } from './kind.type.js';

/** Names of a type of operator. */
export interface OperatorLabel {
  readonly label: string;
  readonly labelEn: string;
}

/** In the order of a legend. */
export const OPERATOR_LABELS: Readonly<Record<OperatorType, OperatorLabel>> = {
  [OperatorType.ETAT]: { label: 'État', labelEn: 'State' },
  [OperatorType.COLLECTIVITE]: { label: 'Collectivité', labelEn: 'Local authority' },
  [OperatorType.OPERATEUR]: { label: 'Opérateur public', labelEn: 'Public operator' },
  [OperatorType.DELEGATAIRE]: { label: 'Délégataire', labelEn: 'Contractor' },
};
