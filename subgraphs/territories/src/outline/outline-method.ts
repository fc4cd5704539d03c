/** What outlines draw, and how well. */
export interface Drawn {
  readonly drawn: number;
  readonly real: number;
  readonly bounded: number;
}

const WORDS = {
  fr: {
    locale: 'fr-FR',
    real: 'Limites réelles, généralisées.',
    toLimits: 'aux limites réelles du territoire qui les contient',
    toCoast: 'à la côte (Natural Earth)',
    computed: (cut: string) =>
      `contours approchés : cellules de Voronoï des centres de communes, coupées ${cut}.`,
    mixed: (real: string, drawn: string, computed: string) =>
      `Limites réelles généralisées pour ${real} territoires sur ${drawn} ; pour les autres, ${computed}`,
  },
  en: {
    locale: 'en-GB',
    real: 'Real limits, generalised.',
    toLimits: 'at the real limits of the territory that contains them',
    toCoast: 'at the coast (Natural Earth)',
    computed: (cut: string) =>
      `approximate outlines: Voronoi cells of the centres of communes, cut ${cut}.`,
    mixed: (real: string, drawn: string, computed: string) =>
      `Generalised real limits for ${real} territories out of ${drawn}; for the others, ${computed}`,
  },
} as const;

/** How outlines were made, in a sentence to be shown beside the map. */
export function methodOf(levels: readonly Drawn[], language: keyof typeof WORDS): string {
  const words = WORDS[language];
  const sum = (field: keyof Drawn): number => levels.reduce((all, one) => all + one[field], 0);
  const [real, drawn] = [sum('real'), sum('drawn')];
  if (drawn > 0 && real === drawn) return words.real;
  const computed = words.computed(sum('bounded') > 0 ? words.toLimits : words.toCoast);
  if (real === 0) return capitalised(computed);
  const written = (count: number): string => count.toLocaleString(words.locale);
  return words.mixed(written(real), written(drawn), computed);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
