import { HubError } from '@maillage/kit';

/** No change, held or taken back, has this id. */
export class ChangeUnknown extends HubError {
  static override readonly code = 'CHANGE_UNKNOWN';
  constructor(id: string) {
    super(`Aucun changement ne porte l’identifiant « ${id.slice(0, 40)} ».`, {
      details: { id: id.slice(0, 40) },
    });
  }
}

/** A filter that asks too much, or what cannot be: its sentence says what to change. */
export class ChangeFilterInvalid extends HubError {
  static override readonly code = 'CHANGE_FILTER_INVALID';
}
