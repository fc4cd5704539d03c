const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bst\b/g, 'saint'],
  [/\bste\b/g, 'sainte'],
  [/\bsts\b/g, 'saints'],
  [/\bstes\b/g, 'saintes'],
];

/** A name as it is searched: no accent, no punctuation, "st" written in full. */
export function normaliseName(name: string): string {
  const plain = name
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return ABBREVIATIONS.reduce((text, [short, long]) => text.replace(short, long), plain);
}

/** A name as it stands in an address. */
export function slugOf(name: string): string {
  return normaliseName(name).replaceAll(' ', '-');
}
