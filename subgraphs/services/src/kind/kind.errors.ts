import { HubError } from '@maillage/kit';

/** No kind of service has this code. */
export class KindUnknown extends HubError {
  static override readonly code = 'KIND_UNKNOWN';
  constructor(code: string, known: readonly string[]) {
    super(`Aucun type de service ne s’appelle « ${code.slice(0, 40)} » : ${known.join(', ')}.`, {
      details: { kind: code.slice(0, 40), known },
    });
  }
}
