/** Levels of the map, by their word in the address. */
export const LEVELS = { region: 'REGION', departement: 'DEPARTEMENT' } as const;
export type LevelWord = keyof typeof LEVELS;
const LEVEL_WORDS: readonly LevelWord[] = ['region', 'departement'];

/** What the map colours, by its word in the address: the number itself, or for so many inhabitants. */
const MEASURES = ['nombre', 'pour-100000'] as const;
export type MeasureWord = (typeof MEASURES)[number];

/** What the address chooses to see of a reform; null where it does not say. */
export interface ReformChoice {
  /** Code of a figure. */
  readonly figure: string | null;
  readonly level: LevelWord | null;
  readonly measure: MeasureWord | null;
}

/** Reads `?chiffre=`, `?niveau=` and `?mesure=`; what they cannot mean is left out. */
export const choiceOf = (search: URLSearchParams): ReformChoice => ({
  figure: search.get('chiffre')?.slice(0, 40) ?? null,
  level: among(LEVEL_WORDS, search.get('niveau')),
  measure: among(MEASURES, search.get('mesure')),
});

const among = <Word extends string>(words: readonly Word[], given: string | null): Word | null =>
  words.find((word) => word === given) ?? null;

/** The words of a choice, as an address says them. */
export const choiceWords = ({ figure, level, measure }: ReformChoice) =>
  [
    ['chiffre', figure],
    ['niveau', level],
    ['mesure', measure],
  ].filter((word): word is [string, string] => word[1] !== null);
