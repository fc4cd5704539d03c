import { HubError } from '@maillage/kit';

/** No event, held or taken back, has this id. */
export class EventUnknown extends HubError {
  static override readonly code = 'EVENT_UNKNOWN';
  constructor(id: string) {
    super(`Aucun événement ne porte l’identifiant « ${id.slice(0, 40)} ».`, {
      details: { id: id.slice(0, 40) },
    });
  }
}
