import { editDistance, normaliseName } from '../text/index.js';

/** How many names are worth proposing. */
const MOST = 3;

/** Names that a misspelt one may have meant, the nearest first: by letters, or because one is in the other. */
export function nearestNames(written: string, known: readonly string[]): string[] {
  const plain = plainOf(written);
  const most = Math.max(2, Math.floor(plain.length / 3));
  return known
    .map((name) => ({ name, distance: distanceOf(plain, plainOf(name), most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

function distanceOf(written: string, known: string, most: number): number {
  const isWithin = known.length > 2 && written.length > 2;
  if (isWithin && (known.includes(written) || written.includes(known))) return most;
  return editDistance(written, known, most);
}

/** As people remember a name: no accent, no separator. */
const plainOf = (name: string): string => normaliseName(name).replaceAll(' ', '');
