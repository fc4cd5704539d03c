import { HubError } from '@maillage/kit';

/** No reform has this id. */
export class ReformUnknown extends HubError {
  static override readonly code = 'REFORM_UNKNOWN';
  constructor(id: string) {
    super(`Aucune réforme ne porte l’identifiant « ${id.slice(0, 40)} ».`, {
      details: { id: id.slice(0, 40) },
    });
  }
}

/** The reform has no figure of this code: its sentence names those that it has. */
export class FigureUnknown extends HubError {
  static override readonly code = 'FIGURE_UNKNOWN';
  constructor(code: string, known: readonly string[]) {
    super(
      `Aucun chiffre de cette réforme ne porte le code « ${code.slice(0, 40)} » : demandez ${known.join(', ')}.`,
      { details: { code: code.slice(0, 40) } },
    );
  }
}
