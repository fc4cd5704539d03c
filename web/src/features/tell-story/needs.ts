import type { StoryPlace } from './told-first.js';

type Near = NonNullable<StoryPlace['nearestServices']>[number];

/** What people need most, each by the kinds that answer it: one is enough. */
const NEEDS: readonly (readonly string[])[] = [
  ['mairie'],
  ['bureau-de-poste', 'agence-postale-communale', 'agence-postale-intercommunale', 'relais-poste'],
  ['france-services', 'antenne-france-services', 'maison-de-services-au-public'],
  ['gare'],
  ['ecole-maternelle', 'ecole-elementaire'],
  ['college'],
  ['urgences'],
  ['hopital'],
  ['service-des-impots-des-particuliers', 'accueil-des-finances-publiques', 'tresorerie'],
  ['brigade-de-gendarmerie', 'commissariat-de-police'],
  ['caf'],
  ['cpam'],
  ['pole-emploi'],
];

/** Codes of the kinds that a story looks for. */
export const NEEDED: readonly string[] = NEEDS.flat();

/**
 * The nearest that answers each need.
 *
 * @param observed codes of the kinds that are observed in the place: of others, the nearest known is not the nearest
 */
export function nearestByNeed<T extends Pick<Near, 'metres'> & OfKind>(
  nearest: readonly T[],
  observed: ReadonlySet<string>,
): readonly T[] {
  return NEEDS.flatMap((kinds) => {
    const answers = nearest.filter(
      ({ service: { kind } }) => kinds.includes(kind.code) && observed.has(kind.code),
    );
    return answers.sort((a, b) => a.metres - b.metres).slice(0, 1);
  });
}

interface OfKind {
  readonly service: { readonly kind: { readonly code: string } };
}
