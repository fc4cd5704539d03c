import { HubError } from '@maillage/kit';

/** No source of the hub has this id. */
export class SourceUnknown extends HubError {
  static override readonly code = 'SOURCE_UNKNOWN';
  constructor(id: string) {
    super(`Aucune source ne s’appelle « ${id.slice(0, 60)} ».`, { details: { id } });
  }
}
