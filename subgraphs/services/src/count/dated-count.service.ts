import type { ServiceKind } from '../kind/kind.type.js';
import type { CoverageRepository } from '../time/coverage.repository.js';
import type { CoverageService } from '../time/coverage.service.js';
import type { Moment } from '../time/moment.js';
import { RequestLoaders } from '../time/request-loaders.js';
import { toDatedCount } from './dated-count.map.js';
import type { DatedCountRepository } from './dated-count.repository.js';
import type { DatedServiceCount } from './dated-count.type.js';

/** What territories are asked of: the same question of several is one reading. */
interface Question {
  readonly kinds: readonly ServiceKind[];
  readonly asOf: string;
  readonly knownAt: Date | null | undefined;
}

/** Counts of a day that is past. */
export class DatedCountService {
  private readonly loaders = new RequestLoaders<DatedServiceCount[]>();

  constructor(
    private readonly counts: DatedCountRepository,
    private readonly coverages: CoverageRepository,
    private readonly observed: CoverageService,
  ) {}

  /**
   * Of a territory; none below the commune.
   *
   * @param request what is one for all that one request asks
   */
  of(id: string, question: Question, request: object): Promise<DatedServiceCount[]> {
    const nums = question.kinds.map(({ num }) => num).join();
    const words = [question.asOf, question.knownAt?.toISOString(), nums].join(' ');
    return this.loaders.load(id, request, words, (ids) => this.load(ids, question));
  }

  private async load(
    ids: readonly string[],
    { kinds, asOf, knownAt }: Question,
  ): Promise<DatedServiceCount[][]> {
    const moment: Moment = await this.observed.moment({ asOf, knownAt });
    const nums = kinds.map(({ num }) => num);
    const [coverage, departements, parts, territories] = await Promise.all([
      this.observed.at(nums, moment),
      this.coverages.departements(),
      this.coverages.parts(ids),
      this.counts.territories(ids),
    ]);
    const counted = coverage.counted(nums, departements);
    const rows = await this.counts.ofTerritories(ids, counted, moment);
    const found = new Map(rows.map((row) => [keyOf(row.territory, row.kind), row]));
    const partsOf = new Map(parts.map((part) => [part.id, part.departements]));
    const known = new Map(territories.map((territory) => [territory.id, territory]));
    return ids.map((id) => {
      const divisors = known.get(id);
      if (divisors === undefined) return [];
      return kinds.map((kind) => {
        const observation = coverage.ofTerritory(kind.num, partsOf.get(id) ?? []);
        return toDatedCount(kind, moment, observation, divisors, found.get(keyOf(id, kind.num)));
      });
    });
  }
}

const keyOf = (territory: string, kind: number): string => `${territory} ${String(kind)}`;
