import { poissonLimits } from '../density/poisson-limits.js';
import { sixDecimals } from './choropleth-columns.js';
import type { ChoroplethRepository } from './choropleth.repository.js';
import type { Choropleth } from './choropleth.type.js';

/** Ends of the interval of each value. */
export interface LimitColumns {
  readonly lows: (number | null)[];
  readonly highs: (number | null)[];
}

/** Intervals of a choropleth, computed only for who asks, and once for both ends. */
export class ChoroplethLimits {
  private readonly computed = new WeakMap<Choropleth, Promise<LimitColumns>>();

  constructor(private readonly choropleths: ChoroplethRepository) {}

  of(choropleth: Choropleth): Promise<LimitColumns> {
    const known = this.computed.get(choropleth);
    if (known !== undefined) return known;
    const columns = this.compute(choropleth);
    this.computed.set(choropleth, columns);
    return columns;
  }

  private async compute({ ids, counts, measure }: Choropleth): Promise<LimitColumns> {
    const divisors = await this.choropleths.divisors(ids, measure);
    const end = (side: 'low' | 'high') =>
      counts.map((count, i) => {
        const divisor = divisors[i];
        return divisor == null ? null : sixDecimals(poissonLimits(count)[side] / divisor);
      });
    return { lows: end('low'), highs: end('high') };
  }
}
