/** What outlines draw, and how well. */
export interface Drawn {
  readonly drawn: number;
  readonly real: number;
  readonly bounded: number;
}

const CELLS = 'cellules de Voronoï des centres de communes';

/** How outlines were made, in a sentence to be shown beside the map. */
export function methodOf(levels: readonly Drawn[]): string {
  const sum = (field: keyof Drawn): number => levels.reduce((all, one) => all + one[field], 0);
  const { real, drawn, bounded } = {
    real: sum('real'),
    drawn: sum('drawn'),
    bounded: sum('bounded'),
  };
  if (drawn > 0 && real === drawn) return 'Limites réelles, généralisées.';
  const cut =
    bounded > 0
      ? 'aux limites réelles du territoire qui les contient'
      : 'à la côte (Natural Earth)';
  const computed = `ontours approchés : ${CELLS}, coupées ${cut}.`;
  if (real === 0) return `C${computed}`;
  const shares = `${real.toLocaleString('fr-FR')} territoires sur ${drawn.toLocaleString('fr-FR')}`;
  return `Limites réelles généralisées pour ${shares} ; pour les autres, c${computed}`;
}
