import type { Mapped } from '@maillage/kit';
import { LeftOut, Refused } from '@maillage/kit';
import type { CompetenceRow } from './competence.schema.js';
import { kindOfPivot } from './dila.kinds.js';

/** Which offices serve a commune, for a kind of service: the nearest one may not be the one to go to. */
export interface Competence {
  /** INSEE code as given. */
  readonly commune: string;
  /** Code of one of the directory's kinds. */
  readonly kind: string;
  /** Keys of the offices, as their points have them: `dila:…`. */
  readonly offices: readonly string[];
}

/** A record of the API of competences in our words; refused where its kind is not in the table. */
export function toCompetence(row: CompetenceRow): Mapped<Competence> {
  const { code_insee_commune: commune, code_type_service_local: pivot } = row;
  if (row.id_service_local.length === 0) return new LeftOut('aucun service compétent');
  const kind = kindOfPivot(pivot, '');
  if (kind === undefined) {
    return new Refused('KIND_NEW', `La nature « ${pivot} » n’est pas dans la table (${commune}).`);
  }
  const offices = [...new Set(row.id_service_local)].map((id) => `dila:${id}`);
  return { commune, kind, offices };
}
