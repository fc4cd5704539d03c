import { HubError } from '../errors/index.js';
import type { SnapshotStatus } from './snapshot.js';

/** No source of the hub has this id. */
export class SourceUnknown extends HubError {
  static override readonly code = 'SOURCE_UNKNOWN';
  constructor(id: string) {
    super(`Aucune source ne s’appelle « ${id.slice(0, 60)} ».`, { details: { id } });
  }
}

/** No snapshot bears this number. */
export class SnapshotUnknown extends HubError {
  static override readonly code = 'SNAPSHOT_UNKNOWN';
  constructor(id: number | string) {
    const asked = String(id).slice(0, 40);
    super(`Aucun instantané ne porte le numéro ${asked}.`, { details: { id: asked } });
  }
}

/** A snapshot that nobody has to decide on. */
export class SnapshotNotWaiting extends HubError {
  static override readonly code = 'SNAPSHOT_NOT_WAITING';
  constructor(id: number, status: SnapshotStatus) {
    super(`L’instantané ${String(id)} n’attend pas de décision : il est ${WORDS[status]}.`, {
      details: { id, status },
    });
  }
}

const WORDS: Readonly<Record<SnapshotStatus, string>> = {
  ACCEPTED: 'accepté',
  QUARANTINED: 'en quarantaine',
  REJECTED: 'rejeté',
  SUPERSEDED: 'remplacé par un autre du même jour',
};

/** Reading an edition failed in a way that its source did not foresee. */
export class EditionFailed extends HubError {
  static override readonly code = 'EDITION_FAILED';
  constructor(source: string, validOn: string | null, cause: unknown) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const what = validOn === null ? source : `${source} au ${validOn}`;
    super(`La lecture de ${what} a échoué : ${said}`, { level: 'error', cause });
  }
}
