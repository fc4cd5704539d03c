import { OperatorType } from '../../kind/kind.type.js';
import type { ProducedKind } from '../../producer/producer.port.js';
import { kindsLike } from '../kinds-like.js';

const school = kindsLike({
  operatorType: OperatorType.ETAT,
  // A copy may hold one département: outside it, nothing closes.
  coverage: 'SEEN',
  reference: true,
});

/** What the directory of education lists and the public enters. */
export const SCHOOL_KINDS: readonly ProducedKind[] = [
  school('ecole-maternelle', 'École maternelle', 'Nursery school', 'C101', 'ecole'),
  school(
    'ecole-elementaire',
    'École élémentaire ou primaire',
    'Elementary or primary school',
    'C104',
    'ecole',
  ),
  school('college', 'Collège', 'Lower secondary school', 'C201', 'college'),
  school('lycee', 'Lycée général, technologique ou polyvalent', 'High school', 'C301', 'lycee'),
  school('lycee-professionnel', 'Lycée professionnel', 'Vocational high school', 'C302', 'lycee'),
  school('lycee-agricole', 'Lycée agricole', 'Agricultural high school', 'C303', 'lycee'),
  school(
    'section-generale',
    'Section d’enseignement général et technologique',
    'General and technological section',
    'C304',
    'lycee',
  ),
  school(
    'section-professionnelle',
    'Section d’enseignement professionnel',
    'Vocational section',
    'C305',
    'lycee',
  ),
  school(
    'maison-familiale-rurale',
    'Maison familiale rurale',
    'Rural family training centre',
    null,
    'maison-familiale-rurale',
  ),
  school(
    'erea',
    'Établissement régional d’enseignement adapté',
    'Regional school for special needs',
    null,
    'erea',
  ),
  school(
    'centre-information-orientation',
    'Centre d’information et d’orientation',
    'Career guidance centre',
    null,
    'centre-information-orientation',
  ),
];
