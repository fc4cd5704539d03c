import { normaliseName } from '@maillage/kit';
import type { PointOfService } from '../../producer/producer.port.js';

interface Named {
  readonly id: string;
  readonly Nom: string;
  readonly codeInsee: string;
}

type Identity = Partial<Pick<PointOfService, 'keys' | 'recordId'>>;

/** What of « Mairie déléguée du Coglès », « Mairie - Le Coglès » is not the place's name. */
const BEFORE_PLACE = /^mairie (?:deleguee |annexe )?(?:de |du |des |d )?(?:la |le |les |l )?/;

/**
 * What tells an office again under another id. A town hall's id carries its commune's code, which a
 * merger changes: its place keeps its name. The ids of the probation services went to their branches
 * in 2022: a branch has an id of its own here, and the service is known by its name, which stayed.
 */
export function identity(kind: string, { id, Nom, codeInsee }: Named): Identity {
  const name = normaliseName(Nom);
  if (kind === 'mairie') {
    const place = name.replace(BEFORE_PLACE, '');
    return { keys: [`mairie:${codeInsee.slice(0, codeInsee.startsWith('97') ? 3 : 2)}:${place}`] };
  }
  if (kind === 'antenne-penitentiaire-d-insertion') return { recordId: `antenne_${id}` };
  return kind === 'service-penitentiaire-d-insertion' ? { keys: [`spip:${name}`] } : {};
}
