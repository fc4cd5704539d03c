import { ChangeLevel } from '../../change/change-level.type.js';
import { ChangeNature } from '../../change/change-nature.type.js';
import type { ReformDefinition } from '../reform.definition.js';
import { COMMUNES, countOf, LAW_2010 } from './words.js';

/** Mergers of communes since the law of 2010. */
export const COMMUNES_NOUVELLES: ReformDefinition = {
  id: 'communes-nouvelles',
  name: { fr: 'Fusions de communes et communes nouvelles', en: 'Mergers of communes' },
  aim: {
    fr: 'Permettre à des communes de se réunir en une seule, qui garde des communes déléguées et, pour un temps, ses dotations.',
    en: 'Let communes join into a single one, which keeps delegated communes and, for a time, its grants.',
  },
  caution: {
    fr: 'Une fusion ne ferme aucun service par elle-même. Depuis 2020, les jours viennent de codes annuels\u00a0: seule l’année est sûre.',
    en: 'A merger closes no service by itself. Since 2020, days come from yearly codes: only the year is certain.',
  },
  from: '2010-12-16',
  to: null,
  organisations: [
    {
      name: 'Direction générale des collectivités locales',
      url: 'https://www.collectivites-locales.gouv.fr/',
    },
  ],
  texts: [
    LAW_2010,
    {
      title:
        'Loi n° 2015-292 du 16 mars 2015 relative à l’amélioration du régime de la commune nouvelle, pour des communes fortes et vivantes',
      date: '2015-03-16',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000030361485',
      verified: false,
    },
  ],
  milestones: [
    {
      on: '2010-12-16',
      fr: 'La loi crée la commune nouvelle.',
      en: 'The law creates the commune nouvelle.',
    },
    {
      on: '2015-03-16',
      fr: 'La loi garantit les dotations et un conseil transitoire.',
      en: 'The law secures grants and a transitional council.',
    },
  ],
  changes: {
    natures: [ChangeNature.MERGED, ChangeNature.RESTORED],
    levels: [ChangeLevel.COMMUNE],
    between: { from: '2010-12-17', certain: true },
  },
  figures: [
    {
      code: 'merged',
      label: {
        fr: 'Communes qui ont fusionné, celle qui garde le code comprise',
        en: 'Communes that merged, the one that keeps the code included',
      },
      unit: COMMUNES,
      value: countOf("c.nature = 'MERGED'"),
    },
    {
      code: 'into',
      label: { fr: 'Communes issues de ces fusions', en: 'Communes that came of these mergers' },
      unit: COMMUNES,
      value: "count(DISTINCT c.becomes) FILTER (WHERE c.nature = 'MERGED')",
    },
    {
      code: 'restored',
      label: { fr: 'Communes rétablies', en: 'Communes restored' },
      unit: COMMUNES,
      value: countOf("c.nature = 'RESTORED'"),
    },
    {
      code: 'fewer',
      label: { fr: 'Communes de moins', en: 'Fewer communes' },
      unit: COMMUNES,
      value: '-sum(c.codes)',
    },
  ],
};
