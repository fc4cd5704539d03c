import type { ServiceKind } from '../kind/kind.type.js';
import type { CoverageRepository } from '../time/coverage.repository.js';
import type { CoverageService } from '../time/coverage.service.js';
import type { AskedMoment } from '../time/moment.js';
import type { OpeningsRepository, OpeningsRow } from './openings.repository.js';

/** When what is there had opened. */
export class OpeningsService {
  constructor(
    private readonly openings: OpeningsRepository,
    private readonly coverages: CoverageRepository,
    private readonly observed: CoverageService,
  ) {}

  /** In order; no row for a year without any. */
  async byYear(
    kinds: readonly ServiceKind[],
    within: string | null,
    asked: AskedMoment,
  ): Promise<OpeningsRow[]> {
    const nums = kinds.map(({ num }) => num);
    const moment = await this.observed.moment(asked);
    const [coverage, departements] = await Promise.all([
      this.observed.at(nums, moment),
      this.coverages.departements(),
    ]);
    return this.openings.byYear(coverage.counted(nums, departements), moment, within ?? null);
  }
}
