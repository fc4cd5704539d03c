import { ChangeLevel } from '../../change/change-level.type.js';
import { ChangeNature } from '../../change/change-nature.type.js';
import type { ReformDefinition, Words } from '../reform.definition.js';
import { countOf } from './words.js';

const REGIONS: Words = { fr: 'régions', en: 'regions' };

/** From twenty-two régions in mainland France to thirteen. */
export const REGIONS_2016: ReformDefinition = {
  id: 'regions-2016',
  name: { fr: 'Régions de 2016', en: 'Regions of 2016' },
  aim: {
    fr: 'Réunir des régions pour qu’elles pèsent davantage en Europe et portent mieux l’économie et les transports.',
    en: 'Join regions so that they weigh more in Europe and better support the economy and transport.',
  },
  caution: {
    fr: 'Ce qui est compté l’est dans les régions d’aujourd’hui\u00a0: un département n’a pas de chiffre.',
    en: 'What is counted is in the regions of today: a département has no figure.',
  },
  from: '2015-01-16',
  to: '2016-09-30',
  organisations: [{ name: 'Régions de France', url: 'https://regions-france.org/' }],
  texts: [
    {
      title:
        'Loi n° 2015-29 du 16 janvier 2015 relative à la délimitation des régions, aux élections régionales et départementales et modifiant le calendrier électoral',
      date: '2015-01-16',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000030109622',
      verified: true,
    },
  ],
  milestones: [
    { on: '2015-01-16', fr: 'La loi est promulguée.', en: 'The law is signed.' },
    { on: '2016-01-01', fr: 'Les nouvelles régions naissent.', en: 'The new regions begin.' },
    {
      on: '2016-09-30',
      fr: 'Celles qui n’en avaient pas prennent leur nom.',
      en: 'Those that had none take their names.',
    },
  ],
  changes: {
    natures: [ChangeNature.MERGED, ChangeNature.CREATED, ChangeNature.RENAMED],
    levels: [ChangeLevel.REGION],
    between: { from: '2015-01-16', to: '2016-09-30', certain: true },
  },
  figures: [
    {
      code: 'merged',
      label: { fr: 'Régions réunies à d’autres', en: 'Regions joined to others' },
      unit: REGIONS,
      value: countOf("c.nature = 'MERGED'"),
    },
    {
      code: 'created',
      label: { fr: 'Régions nouvelles', en: 'New regions' },
      unit: REGIONS,
      value: countOf("c.nature = 'CREATED'"),
    },
    {
      code: 'fewer',
      label: { fr: 'Régions de moins', en: 'Fewer regions' },
      unit: REGIONS,
      value: '-sum(c.codes)',
    },
  ],
};
