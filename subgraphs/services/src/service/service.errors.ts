import { HubError } from '@maillage/kit';

/** No service has this id. */
export class ServiceUnknown extends HubError {
  static override readonly code = 'SERVICE_UNKNOWN';
  constructor(id: string) {
    super(`Aucun service ne porte l’identifiant « ${id.slice(0, 40)} ».`, {
      details: { id: id.slice(0, 40) },
    });
  }
}
