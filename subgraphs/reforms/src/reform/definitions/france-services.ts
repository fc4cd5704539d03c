import { ChangeNature } from '../../change/change-nature.type.js';
import type { ReformDefinition } from '../reform.definition.js';
import { CHANGES, countOf } from './words.js';

/** Places where one is helped with the formalities of several administrations. */
export const FRANCE_SERVICES: ReformDefinition = {
  id: 'france-services',
  name: { fr: 'France Services', en: 'France Services' },
  aim: {
    fr: 'Que chacun trouve à moins de trente minutes un lieu où des agents l’aident dans ses démarches auprès de plusieurs administrations.',
    en: 'That everyone finds, within thirty minutes, a place where agents help with the formalities of several administrations.',
  },
  caution: {
    fr: 'La première liste lue n’ouvre rien\u00a0: ce qui était déjà là n’est pas compté. Beaucoup de lieux labellisés existaient sous un autre nom.',
    en: 'The first list that was read opens nothing: what was already there is not counted. Many labelled places were there under another name.',
  },
  from: '2019-07-01',
  to: null,
  organisations: [
    { name: 'Agence nationale de la cohésion des territoires', url: 'https://anct.gouv.fr/' },
    { name: 'France Services', url: 'https://www.france-services.gouv.fr/' },
  ],
  texts: [
    {
      title: 'Circulaire n° 6094/SG du 1er juillet 2019 relative à la création de France Services',
      date: '2019-07-01',
      url: null,
      verified: false,
    },
    {
      title:
        'Loi n° 2022-217 du 21 février 2022 relative à la différenciation, la décentralisation, la déconcentration et portant diverses mesures de simplification de l’action publique locale',
      date: '2022-02-21',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045197395',
      verified: true,
    },
  ],
  milestones: [
    {
      on: '2019-07-01',
      fr: 'Une circulaire crée France Services.',
      en: 'A circular creates France Services.',
    },
    { on: '2020-01-01', fr: 'Les premiers labels prennent effet.', en: 'The first labels begin.' },
  ],
  changes: {
    kinds: ['france-services', 'antenne-france-services'],
    sources: ['france-services'],
    natures: [
      ...[ChangeNature.OPENED, ChangeNature.CLOSED, ChangeNature.REOPENED],
      ...[ChangeNature.CONVERTED, ChangeNature.REPLACED],
    ],
  },
  figures: [
    {
      code: 'opened',
      label: { fr: 'Ouvertures', en: 'Openings' },
      unit: CHANGES,
      value: countOf("c.nature IN ('OPENED', 'REOPENED')"),
    },
    {
      code: 'labelled',
      label: { fr: 'Dont la source donne le jour du label', en: 'With the day of their label' },
      unit: CHANGES,
      value: countOf("c.nature = 'OPENED' AND c.declared_on IS NOT NULL"),
    },
    {
      code: 'closed',
      label: { fr: 'Fermetures', en: 'Closures' },
      unit: CHANGES,
      value: countOf("c.nature = 'CLOSED'"),
    },
  ],
};
