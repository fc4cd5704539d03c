import type { Catalogue } from '../kind/catalogue.js';
import type { CoverageRepository } from '../time/coverage.repository.js';
import type { CoverageService } from '../time/coverage.service.js';
import type { ServiceObservations } from './observation.type.js';
import { observedDays } from './observed-days.js';

/** When kinds were observed. */
export class ObservationService {
  constructor(
    private readonly coverages: CoverageRepository,
    private readonly observed: CoverageService,
  ) {}

  /** @throws KindUnknown */
  async of(
    codes: readonly string[],
    asked: Date | null,
    catalogue: Catalogue,
  ): Promise<ServiceObservations> {
    const kinds = await catalogue.kinds([...codes]);
    const { knownAt } = await this.observed.moment({ asOf: null, knownAt: asked });
    const nums = kinds.map(({ num }) => num);
    const days = observedDays(await this.coverages.spoken(nums, knownAt));
    const told = days.map(async ({ on, kinds: spoken, sources }) => ({
      on,
      kinds: kinds.filter(({ num }) => spoken.includes(num)),
      sources: await Promise.all(sources.map((id) => catalogue.source(id))),
    }));
    return { days: await Promise.all(told), knownAt };
  }
}
