import { Query, Resolver } from 'type-graphql';
import type { OutlineSetRepository } from './outline-set.repository.js';
import { OutlineSet } from './outline-set.type.js';

const METHOD =
  'Contours approchés : cellules de Voronoï des centres de communes, coupées à la côte (Natural Earth).';

@Resolver(() => OutlineSet)
export class OutlineSetResolver {
  constructor(private readonly files: OutlineSetRepository) {}

  @Query(() => OutlineSet, { nullable: true, description: 'Where the outlines of each level are.' })
  async outlines(): Promise<OutlineSet> {
    const files = await this.files.sizes();
    const version = files[0]?.version ?? '';
    const levels = files.map(({ level, bytes }) => {
      return { level, bytes, url: `/outlines/${version}/${level.toLowerCase()}.topo.json` };
    });
    return { version, method: METHOD, levels };
  }
}
