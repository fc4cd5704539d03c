import { groupBy } from '../state/group-by.js';
import { checkDay } from '../state/known-days.js';
import type { StateRepository } from '../state/state.repository.js';
import type { WalkRepository } from '../state/walk.repository.js';
import type { Start } from './choose-start.js';
import { chooseStart, outcomeOf } from './choose-start.js';
import { RecodeOutcome } from './recode-outcome.js';
import { TooManyCodes } from './recode.errors.js';
import type { RecodedCode } from './recode.type.js';

/** Codes that one call takes. */
const MAX_CODES = 1_000;

/** A list of codes, and the days to recode between. */
export interface Recoding {
  readonly codes: readonly string[];
  readonly from: string | null;
  readonly to: string;
}

/** Recodes codes of communes from one day to another. */
export class RecodeService {
  constructor(
    private readonly states: StateRepository,
    private readonly walk: WalkRepository,
  ) {}

  /** One answer per code given, in the same order. @throws TooManyCodes, DateOutOfRange */
  async recode({ codes, from, to }: Recoding): Promise<RecodedCode[]> {
    if (codes.length > MAX_CODES) throw new TooManyCodes(codes.length, MAX_CODES);
    checkDay(to);
    if (from !== null) checkDay(from);
    const official = codes.map((code) => code.trim().toUpperCase());
    const states = groupBy(await this.states.ofCodes([...new Set(official)]), (s) => s.code);
    const starts = new Map(
      [...states].map(([code, all]) => [code, chooseStart(all, { from, to })] as const),
    );
    const found = await this.follow([...starts.values()], to);
    return official.map((code, i) => {
      const given = { code: codes[i] ?? code, day: to };
      const start = starts.get(code) ?? null;
      if (start === null) return { ...given, outcome: RecodeOutcome.UNKNOWN, candidateIds: [] };
      const candidateIds = found.get(start.state.key) ?? [];
      const codesFound = candidateIds.map((id) => id.slice('COM-'.length));
      const outcome = outcomeOf(states.get(code) ?? [], start, codesFound);
      return { ...given, outcome, candidateIds };
    });
  }

  /** Ids of the communes that each start leads to, by the key of its state. */
  private async follow(
    starts: readonly (Start | null)[],
    to: string,
  ): Promise<Map<string, string[]>> {
    const keysOf = (back: boolean): string[] =>
      starts.flatMap((start) => (start?.back === back ? [start.state.key] : []));
    const [later, earlier] = await Promise.all([
      this.walk.forward(keysOf(false), to),
      this.walk.backward(keysOf(true), to),
    ]);
    const walked = groupBy([...later, ...earlier], (row) => row.origin);
    return new Map([...walked].map(([key, rows]) => [key, rows.flatMap((r) => r.territory ?? [])]));
  }
}
