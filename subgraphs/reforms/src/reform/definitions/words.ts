import type { TextDefinition, Words } from '../reform.definition.js';

/** Units that several reforms share, in the plural. */
export const COMMUNES: Words = { fr: 'communes', en: 'communes' };
export const CHANGES: Words = { fr: 'services', en: 'services' };

/** How many changes `c` are so. */
export const countOf = (condition: string): string => `count(*) FILTER (WHERE ${condition})`;

/** Texts that several reforms rest on. */
export const LAW_2010: TextDefinition = {
  title: 'Loi n° 2010-1563 du 16 décembre 2010 de réforme des collectivités territoriales',
  date: '2010-12-16',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000023239624',
  verified: false,
};
