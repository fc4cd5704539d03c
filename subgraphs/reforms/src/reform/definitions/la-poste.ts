import { ChangeNature } from '../../change/change-nature.type.js';
import type { ReformDefinition } from '../reform.definition.js';
import { CHANGES, countOf } from './words.js';

const AGENCY = "c.kind_from = 'bureau-de-poste' AND c.kind_to = 'agence-postale-communale'";

/** Post offices that became agencies or relays. */
export const LA_POSTE: ReformDefinition = {
  id: 'la-poste',
  name: {
    fr: 'Points de contact de La Poste, de 2016 à 2020',
    en: 'Contact points of La Poste, 2016 to 2020',
  },
  aim: {
    fr: 'Garder 17 000 points de contact en confiant une part d’entre eux aux communes et aux commerces.',
    en: 'Keep 17,000 contact points by entrusting some of them to communes and shops.',
  },
  caution: {
    fr: 'Vu entre deux fichiers, du 21 août 2016 et du 15 décembre 2020\u00a0: ce qui a changé deux fois entre eux ne se voit qu’une.',
    en: 'Seen between two files, of 21 August 2016 and 15 December 2020: what changed twice in between shows once.',
  },
  from: '2016-08-21',
  to: '2020-12-15',
  organisations: [{ name: 'La Poste', url: 'https://www.lapostegroupe.com/' }],
  texts: [
    {
      title:
        'Loi n° 2010-123 du 9 février 2010 relative à l’entreprise publique La Poste et aux activités postales',
      date: '2010-02-09',
      url: null,
      verified: false,
    },
  ],
  milestones: [
    { on: '2016-08-21', fr: 'Premier fichier lu.', en: 'First file that was read.' },
    { on: '2020-12-15', fr: 'Second fichier lu.', en: 'Second file that was read.' },
  ],
  changes: {
    sources: ['laposte-points-de-contact'],
    kinds: [
      ...['bureau-de-poste', 'agence-postale-communale', 'agence-postale-intercommunale'],
      ...['relais-poste', 'agence-postale-militaire'],
    ],
    natures: [
      ...[ChangeNature.CONVERTED, ChangeNature.REPLACED],
      ...[ChangeNature.CLOSED, ChangeNature.OPENED],
    ],
    between: { from: '2016-08-21', to: '2020-12-15', certain: true },
  },
  figures: [
    {
      code: 'converted',
      label: { fr: 'Points convertis, au même endroit', en: 'Points converted, in the same place' },
      unit: CHANGES,
      value: countOf("c.nature = 'CONVERTED'"),
    },
    {
      code: 'bureau-to-agency',
      label: {
        fr: 'Bureaux de poste convertis en agences communales',
        en: 'Post offices converted to municipal agencies',
      },
      unit: CHANGES,
      value: countOf(`c.nature = 'CONVERTED' AND ${AGENCY}`),
    },
    {
      code: 'replaced',
      label: {
        fr: 'Points remplacés par un autre de la même commune',
        en: 'Points replaced by another in the same commune',
      },
      unit: CHANGES,
      value: countOf("c.nature = 'REPLACED'"),
    },
    {
      code: 'closed',
      label: { fr: 'Fermetures', en: 'Closures' },
      unit: CHANGES,
      value: countOf("c.nature = 'CLOSED'"),
    },
    {
      code: 'opened',
      label: { fr: 'Ouvertures', en: 'Openings' },
      unit: CHANGES,
      value: countOf("c.nature = 'OPENED'"),
    },
  ],
};
