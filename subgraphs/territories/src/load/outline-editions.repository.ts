import type { Queried } from '@maillage/kit';
import { FactRepository } from '../intake/fact.repository.js';
import type { OfficialOutline } from '../outline/official-outline.port.js';
import type { Polygon } from '../outline/outline.types.js';
import { onGrid } from '../outline/real-outlines.js';
import { groupBy } from '../state/group-by.js';
import type { OutlineEdition } from './choose-outlines.js';

/** Outlines that producers published, edition by edition. */
export class OutlineEditionsRepository {
  constructor(private readonly database: Queried) {}

  async all(): Promise<OutlineEdition[]> {
    const facts = await new FactRepository(this.database).of('OUTLINE');
    const editions = groupBy(facts, ({ source, validOn }) => `${source} ${validOn}`);
    return [...editions.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const pieces = new Map<string, Polygon[][]>();
      for (const { data } of group) {
        const outline = data as OfficialOutline;
        const known = pieces.get(outline.territory);
        if (known === undefined) pieces.set(outline.territory, [onGrid(outline)]);
        else known.push(onGrid(outline));
      }
      return [{ source: first.source, validOn: first.validOn, pieces }];
    });
  }
}
