import { Coverage } from './coverage.js';
import type { CoverageRepository } from './coverage.repository.js';
import type { AskedMoment, Moment } from './moment.js';
import { momentOf } from './moment.js';

/** Before anything is published, nothing was known. */
const NEVER = new Date(0);

/** What moment a question means, and what was observed by then. */
export class CoverageService {
  constructor(private readonly coverages: CoverageRepository) {}

  async moment(asked: AskedMoment): Promise<Moment> {
    return momentOf(asked, (await this.coverages.published()) ?? NEVER);
  }

  /** Of some kinds, on the day of the moment. */
  async at(kinds: readonly number[], moment: Moment): Promise<Coverage> {
    return this.on(kinds, moment.asOf, moment.knownAt);
  }

  /** Of some kinds, on a day. */
  async on(kinds: readonly number[], day: string, knownAt: Date): Promise<Coverage> {
    return new Coverage(await this.coverages.spoken(kinds, knownAt), day);
  }
}
