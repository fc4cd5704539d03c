import { Query, Resolver } from 'type-graphql';
import type { Drawn } from './outline-method.js';
import { methodOf } from './outline-method.js';
import type { OutlineSetRepository } from './outline-set.repository.js';
import { OutlineSet } from './outline-set.type.js';

const methodsOf = (levels: readonly Drawn[]) => ({
  method: methodOf(levels, 'fr'),
  methodEn: methodOf(levels, 'en'),
});

@Resolver(() => OutlineSet)
export class OutlineSetResolver {
  constructor(private readonly files: OutlineSetRepository) {}

  @Query(() => OutlineSet, { nullable: true, description: 'Where the outlines of each level are.' })
  async outlines(): Promise<OutlineSet> {
    const files = await this.files.sizes();
    const version = files[0]?.version ?? '';
    const levels = files.map(({ level, bytes, drawn, real, bounded }) => {
      const url = `/outlines/${version}/${level.toLowerCase()}.topo.json`;
      const known = { drawn, real, bounded };
      return { level, bytes, url, ...methodsOf([known]), ...known };
    });
    return { version, ...methodsOf(files), levels };
  }
}
