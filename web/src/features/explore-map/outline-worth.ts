/** What the outlines of a level are worth. */
export type OutlineWorth = 'REAL' | 'PARTLY' | 'APPROXIMATE';

interface Drawn {
  readonly drawn: number;
  readonly real: number;
}

/** Real when every territory has its own limits, approximate when none has, or nothing is known. */
export function worthOf(level: Drawn | undefined): OutlineWorth {
  if (level === undefined || level.real === 0) return 'APPROXIMATE';
  return level.real === level.drawn ? 'REAL' : 'PARTLY';
}
