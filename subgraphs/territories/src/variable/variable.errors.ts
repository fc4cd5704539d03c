import { HubError } from '@maillage/kit';

/** A code that no variable has. */
export class VariableUnknown extends HubError {
  static override readonly code = 'VARIABLE_UNKNOWN';
  constructor(code: string, known: readonly string[]) {
    const shown = code.slice(0, 40);
    super(`Aucune variable n’a le code « ${shown} » ; il y a : ${known.join(', ')}.`, {
      details: { code: shown, known },
    });
  }
}

/** A year for which a variable has no values. */
export class VintageUnknown extends HubError {
  static override readonly code = 'VINTAGE_UNKNOWN';
  constructor(vintage: number, known: readonly number[]) {
    super(`Pas de valeurs pour ${String(vintage)} ; il y en a pour : ${known.join(', ')}.`, {
      details: { vintage, known },
    });
  }
}

/** A class that a variable has not, or a variable without classes. */
export class CategoryUnknown extends HubError {
  static override readonly code = 'CATEGORY_UNKNOWN';
  constructor(category: string, variable: string, known: readonly string[]) {
    const shown = category.slice(0, 40);
    const has = known.length === 0 ? 'elle n’en a pas' : `il y a : ${known.join(', ')}`;
    super(`« ${shown} » n’est pas une classe de la variable « ${variable} » ; ${has}.`, {
      details: { category: shown, variable, known },
    });
  }
}
