import type { SchoolLevel } from './school-sectors.words.js';

/** Kinds of school that pupils are sent to by their address; others are chosen, or reached by an orientation. */
const LEVEL_OF_KIND: Readonly<Record<string, SchoolLevel>> = {
  'ecole-maternelle': 'primary',
  'ecole-elementaire': 'primary',
  college: 'lowerSecondary',
  lycee: 'upperSecondary',
  'section-generale': 'upperSecondary',
};

/** The levels of some kinds of service, each once, from the youngest pupils on; none where no kind is a school with sectors. */
export function sectoredLevels(kinds: readonly string[]): readonly SchoolLevel[] {
  const known = Object.entries(LEVEL_OF_KIND).filter(([code]) => kinds.includes(code));
  return [...new Set(known.map(([, level]) => level))];
}

/** What a producer says of a school, under its own names. */
interface Named {
  readonly name: string;
  readonly value: string;
}

/** Whether the directory of education says that a school is private. */
export const isPrivateSchool = (more: readonly Named[]): boolean =>
  more.some(({ name, value }) => name === 'statut' && /^priv/i.test(value));
