import { Query, Resolver } from 'type-graphql';
import { methodOf } from './outline-method.js';
import type { OutlineSetRepository } from './outline-set.repository.js';
import { OutlineSet } from './outline-set.type.js';

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
      return { level, bytes, url, method: methodOf([known]), ...known };
    });
    return { version, method: methodOf(files), levels };
  }
}
