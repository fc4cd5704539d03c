import { useWords } from '../i18n/language.js';
import { sectoredLevels } from './school-sectors.js';
import { SCHOOL_SECTORS_WORDS } from './school-sectors.words.js';

interface SchoolCautionProps {
  /** Codes of the kinds that are shown. */
  readonly kinds: readonly string[];
  /** Whether all that is shown is one private school. */
  readonly isPrivate?: boolean;
}

/** Where schools are shown: the one that a child goes to is not read from a map, and who tells it. */
export function SchoolCaution({ kinds, isPrivate = false }: SchoolCautionProps) {
  const words = useWords(SCHOOL_SECTORS_WORDS);
  const levels = sectoredLevels(kinds);
  if (levels.length === 0) return null;
  if (isPrivate) return <p className="notice">{words.isPrivate}</p>;
  const told = [
    words.lead,
    ...levels.map((level) => words.who[level]),
    words.notNearest,
    words.notPrivate,
  ];
  return <p className="notice">{told.join(' ')}</p>;
}
