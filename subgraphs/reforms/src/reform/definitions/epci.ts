import { ChangeLevel } from '../../change/change-level.type.js';
import { ChangeNature } from '../../change/change-nature.type.js';
import type { ReformDefinition, Words } from '../reform.definition.js';
import { countOf, LAW_2010 } from './words.js';

const EPCI_UNIT: Words = { fr: 'EPCI', en: 'groups of communes' };

/** Intercommunalités with their own taxation, from 1999 on. */
export const EPCI: ReformDefinition = {
  id: 'intercommunalites',
  name: {
    fr: 'Intercommunalités (EPCI) depuis 1999',
    en: 'Groups of communes (EPCI) since 1999',
  },
  aim: {
    fr: 'Que chaque commune agisse avec d’autres, d’abord par des communautés plus nombreuses, puis plus grandes.',
    en: 'Have every commune act with others: first in more groups, then in larger ones.',
  },
  caution: {
    fr: 'Lu dans les listes que le hub détient\u00a0: neuf entre 1999 et 2017 quand elles sont chargées, puis les codes annuels. Entre deux listes, aucun jour n’est connu\u00a0; un EPCI a fusionné avec celui qui a pris plus de la moitié de ses communes.',
    en: 'Read in the lists that the hub holds: nine from 1999 to 2017 where they are loaded, then yearly codes. Between two lists no day is known; a group merged into the one that took more than half of its communes.',
  },
  from: '1999-07-12',
  to: null,
  organisations: [
    {
      name: 'Direction générale des collectivités locales',
      url: 'https://www.collectivites-locales.gouv.fr/',
    },
    { name: 'Intercommunalités de France', url: 'https://www.intercommunalites.fr/' },
  ],
  texts: [
    {
      title:
        'Loi n° 99-586 du 12 juillet 1999 relative au renforcement et à la simplification de la coopération intercommunale',
      date: '1999-07-12',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000000396397',
      verified: false,
    },
    LAW_2010,
    {
      title:
        'Loi n° 2015-991 du 7 août 2015 portant nouvelle organisation territoriale de la République',
      date: '2015-08-07',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000030985460',
      verified: true,
    },
  ],
  milestones: [
    {
      on: '1999-07-12',
      fr: 'La loi ramène les communautés à trois sortes.',
      en: 'The law brings communities down to three kinds.',
    },
    {
      on: '2010-12-16',
      fr: 'La loi veut que toute commune soit dans une communauté.',
      en: 'The law wants every commune in a community.',
    },
    {
      on: '2017-01-01',
      fr: 'Les communautés d’au moins 15 000 habitants de la loi de 2015 sont en place, sauf exceptions.',
      en: 'Communities of 15,000 inhabitants or more, as the law of 2015 wants but for exceptions, are in place.',
    },
  ],
  changes: {
    natures: [
      ...[ChangeNature.MERGED, ChangeNature.CREATED, ChangeNature.RESTORED],
      ...[ChangeNature.DISSOLVED, ChangeNature.RECODED],
    ],
    levels: [ChangeLevel.EPCI],
  },
  figures: [
    {
      code: 'merged',
      label: { fr: 'EPCI qui ont fusionné dans un autre', en: 'Groups merged into another' },
      unit: EPCI_UNIT,
      value: countOf("c.nature = 'MERGED'"),
    },
    {
      code: 'created',
      label: { fr: 'EPCI créés', en: 'Groups created' },
      unit: EPCI_UNIT,
      value: countOf("c.nature IN ('CREATED', 'RESTORED')"),
    },
    {
      code: 'dissolved',
      label: { fr: 'EPCI partagés entre plusieurs', en: 'Groups shared out among several' },
      unit: EPCI_UNIT,
      value: countOf("c.nature = 'DISSOLVED'"),
    },
    {
      code: 'recoded',
      label: {
        fr: 'EPCI recréés sur les mêmes communes',
        en: 'Groups made anew of the same communes',
      },
      unit: EPCI_UNIT,
      value: countOf("c.nature = 'RECODED'"),
    },
    {
      code: 'more',
      label: { fr: 'EPCI de plus (de moins si négatif)', en: 'Change in their number' },
      unit: EPCI_UNIT,
      value: 'sum(c.codes)',
    },
  ],
};
