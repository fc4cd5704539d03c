import { HubError } from '@maillage/kit';

/** A search without a letter or a digit. */
export class SearchEmpty extends HubError {
  static override readonly code = 'SEARCH_EMPTY';
  constructor() {
    super('La recherche doit contenir au moins une lettre ou un chiffre.');
  }
}
