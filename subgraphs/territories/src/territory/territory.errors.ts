import { HubError } from '@maillage/kit';

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
      `« ${shown} » n’est pas un identifiant de territoire : écrivez par exemple COM-59512, EPCI-200093201, DEP-59, REG-32 ou FR.`,
      { details: { id: shown } },
    );
  }
}

/** A search without a letter or a digit. */
export class SearchEmpty extends HubError {
  static override readonly code = 'SEARCH_EMPTY';
  constructor() {
    super('Cherchez un nom, un code postal ou un code officiel : au moins un caractère.');
  }
}
