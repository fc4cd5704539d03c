import type { DatedCountRepository } from '../count/dated-count.repository.js';
import type { ServiceKind } from '../kind/kind.type.js';
import type { CoverageRepository } from '../time/coverage.repository.js';
import type { CoverageService } from '../time/coverage.service.js';
import { RequestLoaders } from '../time/request-loaders.js';
import { PeriodInvalid } from './rate.errors.js';
import { toServiceTurnover } from './turnover.map.js';
import type { Period, TurnoverRepository } from './turnover.repository.js';
import type { ServiceTurnover } from './turnover.type.js';

/** What territories are asked of: the same question of several is one reading. */
interface Question extends Period {
  readonly kinds: readonly ServiceKind[];
  readonly knownAt: Date | null | undefined;
}

/** Where the figures of a period come from. */
interface Readings {
  readonly turnovers: TurnoverRepository;
  readonly counts: DatedCountRepository;
  readonly coverages: CoverageRepository;
}

/** Openings, closures and their rates. */
export class TurnoverService {
  private readonly loaders = new RequestLoaders<ServiceTurnover[]>();

  constructor(
    private readonly read: Readings,
    private readonly observed: CoverageService,
  ) {}

  /**
   * Of a territory; none below the commune.
   *
   * @param request what is one for all that one request asks
   * @throws PeriodInvalid
   */
  async of(id: string, question: Question, request: object): Promise<ServiceTurnover[]> {
    const { kinds, from, to, knownAt } = question;
    if (from >= to) throw new PeriodInvalid(from, to);
    const nums = kinds.map(({ num }) => num).join();
    const words = [from, to, knownAt?.toISOString(), nums].join(' ');
    return this.loaders.load(id, request, words, (ids) => this.load(ids, question));
  }

  private async load(ids: readonly string[], question: Question): Promise<ServiceTurnover[][]> {
    const { kinds, from, to } = question;
    const { knownAt } = await this.observed.moment({ asOf: from, knownAt: question.knownAt });
    const nums = kinds.map(({ num }) => num);
    const { turnovers, counts, coverages } = this.read;
    const [atStart, atEnd, departements, parts, counted, perimeter] = await Promise.all([
      this.observed.on(nums, from, knownAt),
      this.observed.on(nums, to, knownAt),
      coverages.departements(),
      coverages.parts(ids),
      counts.territories(ids),
      coverages.perimeter(),
    ]);
    const period = { from, to };
    const [stocks, events] = await Promise.all([
      counts.ofTerritories(ids, atStart.counted(nums, departements), { asOf: from, knownAt }),
      turnovers.ofTerritories(ids, atEnd.counted(nums, departements), period, knownAt),
    ]);
    return ids.map((id) => {
      if (!counted.some((territory) => territory.id === id)) return [];
      const within = parts.find((part) => part.id === id)?.departements ?? [];
      return kinds.map((kind) => {
        const isOf = (row: { territory: string; kind: number }): boolean =>
          row.territory === id && row.kind === kind.num;
        return toServiceTurnover({
          ...{ kind, period, perimeter, knownAt, found: events.find(isOf) },
          stock: stocks.find(isOf)?.points ?? 0,
          observedFrom: atStart.ofTerritory(kind.num, within).on,
          observedTo: atEnd.ofTerritory(kind.num, within).on,
        });
      });
    });
  }
}
