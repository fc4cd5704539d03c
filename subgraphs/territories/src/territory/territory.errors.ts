import { HubError } from '@maillage/kit';
import { isTerritoryId } from './territory-id.js';

/** No territory, living or not, bears this id. */
export class TerritoryUnknown extends HubError {
  static override readonly code = 'TERRITORY_UNKNOWN';
  constructor(id: string) {
    super(`Aucun territoire ne porte l’identifiant « ${id} ».`, { details: { id } });
  }
}

/** A text that cannot be the id of a territory. */
export class TerritoryIdInvalid extends HubError {
  static override readonly code = 'TERRITORY_ID_INVALID';
  constructor(id: string) {
    const shown = id.slice(0, 40);
    super(
      `« ${shown} » n’est pas un identifiant de territoire : écrivez ${insteadOf(shown.trim().toUpperCase())}.`,
      { details: { id: shown } },
    );
  }
}

/** What to write: the id that was probably meant, else examples. */
function insteadOf(text: string): string {
  if (isTerritoryId(text)) return text;
  if (/^\d[\dAB]\d{3}$/.test(text)) return `COM-${text} pour la commune de ce code officiel`;
  if (/^\d{9}$/.test(text)) return `EPCI-${text}`;
  return 'par exemple COM-59512, EPCI-200093201, DEP-59, REG-32 ou FR';
}

/** A search without a letter or a digit. */
export class SearchEmpty extends HubError {
  static override readonly code = 'SEARCH_EMPTY';
  constructor() {
    super('Cherchez un nom, un code postal ou un code officiel : au moins un caractère.');
  }
}

/** Children are known as they are today only. */
export class ChildrenNotDated extends HubError {
  static override readonly code = 'CHILDREN_NOT_DATED';
  constructor() {
    super('Les territoires contenus ne sont connus qu’à ce jour : retirez « asOf ».');
  }
}
