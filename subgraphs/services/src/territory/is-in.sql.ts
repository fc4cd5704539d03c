/** Whether a territory `t` has a part in some départements: it is one, is inside one, or holds one. */
export const isIn = (areas: string): string => `(
  (t.id || t.parents) && ${areas} OR EXISTS (
    SELECT FROM territory_copy d WHERE d.id = ANY(${areas}) AND d.parents @> ARRAY[t.id]))`;
