import type { ServiceKind } from '../kind/kind.type.js';
import type { Counted, Coverage } from '../time/coverage.js';
import type { CoverageRepository } from '../time/coverage.repository.js';
import type { CoverageService } from '../time/coverage.service.js';
import type { AskedMoment, Moment } from '../time/moment.js';
import type { ChoroplethColumns } from './choropleth-columns.js';
import type { KindObservation } from './choropleth.type.js';
import type {
  ChoroplethQuestion,
  DatedChoroplethRepository,
} from './dated-choropleth.repository.js';

/** The columns of a day, and where they come from. */
export interface DatedColumns extends ChoroplethColumns, Moment {
  readonly observed: readonly KindObservation[];
  readonly read: readonly ReadSource[];
}

/** A source by its id, and the days of its snapshots that are counted. */
export interface ReadSource {
  readonly id: string;
  /** ISO, in order. */
  readonly days: readonly string[];
}

/** Maps of a day that is past. */
export class DatedChoroplethService {
  constructor(
    private readonly choropleths: DatedChoroplethRepository,
    private readonly coverages: CoverageRepository,
    private readonly observed: CoverageService,
  ) {}

  /** Without a territory where a kind was not observed yet: it would be coloured as if it had none. */
  async columns(
    kinds: readonly ServiceKind[],
    question: ChoroplethQuestion,
    asked: AskedMoment,
  ): Promise<DatedColumns> {
    const nums = kinds.map(({ num }) => num);
    const moment = await this.observed.moment(asked);
    const [coverage, departements] = await Promise.all([
      this.observed.at(nums, moment),
      this.coverages.departements(),
    ]);
    const counted = coverage.counted(nums, departements);
    const listed = await this.listed(nums, question, coverage, departements);
    const columns = await this.choropleths.columns(question, counted, moment, listed);
    return {
      ...columns,
      ...moment,
      read: readIn(counted),
      observed: observedOf(kinds, coverage, departements),
    };
  }

  /** Null, for all of them, when each was observed everywhere, which is most often so. */
  private async listed(
    nums: readonly number[],
    { level }: ChoroplethQuestion,
    coverage: Coverage,
    departements: readonly string[],
  ): Promise<string[] | null> {
    const real = departements.filter((d) => d !== '');
    const isSeen = (ids: readonly string[]) => (num: number) =>
      coverage.ofTerritory(num, ids).on !== null;
    if (real.every((d) => nums.every(isSeen([d])))) return null;
    const parts = await this.coverages.partsOfLevel(level);
    return parts.filter((part) => nums.every(isSeen(part.departements))).map(({ id }) => id);
  }
}

function readIn(counted: readonly Counted[]): ReadSource[] {
  const ids = [...new Set(counted.map(({ source }) => source))];
  return ids.map((id) => {
    const days = counted.filter(({ source }) => source === id).map(({ on }) => on);
    return { id, days: [...new Set(days)].sort() };
  });
}

function observedOf(
  kinds: readonly ServiceKind[],
  coverage: Coverage,
  departements: readonly string[],
): KindObservation[] {
  return kinds.map((kind) => {
    const days = departements.flatMap((d) => coverage.of(kind.num, d)?.on ?? []);
    const [on = null] = days.sort();
    return { kind, on };
  });
}
