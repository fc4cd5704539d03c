import path from 'node:path';
import { HubError } from '../errors/index.js';
import type { ManifestFault } from './parse-manifest.js';

/** A manifest that cannot be followed; its source is not there, the others are. */
export class ManifestInvalid extends HubError {
  static override readonly code = 'MANIFEST_INVALID';

  /** @param place of the file */
  constructor(
    readonly place: string,
    readonly faults: readonly (Partial<ManifestFault> & Pick<ManifestFault, 'message'>)[],
  ) {
    const told = faults.map(({ line, path: keys, message }) =>
      [line === undefined ? '' : `ligne ${String(line)}`, keys ?? '', message]
        .filter((part) => part !== '')
        .join(', '),
    );
    super(`Le manifeste ${path.basename(place)} ne peut être suivi : ${told.join(' ; ')}.`, {
      level: 'warn',
    });
  }
}
