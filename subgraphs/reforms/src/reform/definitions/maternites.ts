import { ChangeNature } from '../../change/change-nature.type.js';
import type { ReformDefinition } from '../reform.definition.js';
import { CHANGES, countOf } from './words.js';

/** Maternity wards that closed, or became centres without deliveries. */
export const MATERNITES: ReformDefinition = {
  id: 'maternites',
  name: {
    fr: 'Autorisations de maternité, 2022-2023',
    en: 'Authorisations of maternity wards, 2022–2023',
  },
  aim: {
    fr: 'Faire naître les enfants dans des maternités classées en trois types selon les soins aux nouveau-nés\u00a0; celles qui cessent les accouchements peuvent rester centres périnatals de proximité.',
    en: 'Have children born in wards of three types, by the care given to newborns; those that end deliveries may stay local perinatal centres.',
  },
  caution: {
    fr: 'Vu entre deux enquêtes annuelles, où un établissement peut aussi changer de numéro\u00a0: une fermeture n’est pas toujours définitive.',
    en: 'Seen between two yearly surveys, in which a hospital may also change its number: a closure is not always final.',
  },
  from: '2022-12-31',
  to: '2023-12-31',
  organisations: [{ name: 'DREES', url: 'https://drees.solidarites-sante.gouv.fr/' }],
  texts: [
    {
      title:
        'Décret n° 98-900 du 9 octobre 1998 relatif aux conditions techniques de fonctionnement des établissements de santé pratiquant l’obstétrique, la néonatologie ou la réanimation néonatale',
      date: '1998-10-09',
      url: null,
      verified: false,
    },
  ],
  milestones: [
    { on: '2022-12-31', fr: 'Première enquête lue.', en: 'First survey that was read.' },
    { on: '2023-12-31', fr: 'Seconde enquête lue.', en: 'Second survey that was read.' },
  ],
  changes: {
    sources: ['drees-sae'],
    kinds: ['maternite', 'centre-perinatal-de-proximite'],
    natures: [
      ...[ChangeNature.CLOSED, ChangeNature.CONVERTED],
      ...[ChangeNature.REPLACED, ChangeNature.OPENED],
    ],
    between: { from: '2022-12-31', to: '2023-12-31', certain: true },
  },
  figures: [
    {
      code: 'closed',
      label: { fr: 'Maternités fermées', en: 'Maternity wards closed' },
      unit: CHANGES,
      value: countOf("c.nature = 'CLOSED' AND c.kind_from = 'maternite'"),
    },
    {
      code: 'converted',
      label: {
        fr: 'Maternités devenues centres périnatals de proximité',
        en: 'Maternity wards that became local perinatal centres',
      },
      unit: CHANGES,
      value: countOf(
        "c.nature IN ('CONVERTED', 'REPLACED') AND c.kind_from = 'maternite' AND c.kind_to <> c.kind_from",
      ),
    },
    {
      code: 'opened',
      label: { fr: 'Maternités ouvertes', en: 'Maternity wards opened' },
      unit: CHANGES,
      value: countOf("c.nature = 'OPENED' AND c.kind_to = 'maternite'"),
    },
  ],
};
