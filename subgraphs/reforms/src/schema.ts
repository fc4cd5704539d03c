import type { BuiltSubgraph } from '@maillage/kit';
import { buildSubgraph } from '@maillage/kit';
import { ChangeResolver, TerritoryChangesResolver } from './change/change.resolver.js';
import type { ChangeService } from './change/change.service.js';
import type { ReformsContext } from './context.js';
import { ChangeBatchResolver } from './feed/change-batch.resolver.js';
import { REFERENCES } from './references.js';

const RESOLVERS = [ChangeResolver, TerritoryChangesResolver, ChangeBatchResolver] as const;

/** Wires resolvers to the register. */
export function buildReforms(register: ChangeService): Promise<BuiltSubgraph> {
  return buildSubgraph<ReformsContext>({
    resolvers: RESOLVERS,
    references: REFERENCES,
    instance: (asked) => {
      const known = RESOLVERS.find((resolver) => resolver === asked);
      if (known === undefined) throw new Error(`no instance of ${asked.name}`);
      return new known(register);
    },
  });
}
