import type { BuiltSubgraph } from '@maillage/kit';
import { buildSubgraph } from '@maillage/kit';
import { ChangeResolver, TerritoryChangesResolver } from './change/change.resolver.js';
import type { ChangeService } from './change/change.service.js';
import type { ReformsContext } from './context.js';
import { ChangeBatchResolver } from './feed/change-batch.resolver.js';
import { ChangePictureResolver } from './picture/change-picture.resolver.js';
import type { ChangePictureService } from './picture/change-picture.service.js';
import { references } from './references.js';
import { ReformResolver } from './reform/reform.resolver.js';
import type { ReformService } from './reform/reform.service.js';

const RESOLVERS = [
  ChangeResolver,
  TerritoryChangesResolver,
  ChangeBatchResolver,
  ChangePictureResolver,
  ReformResolver,
] as const;

/** What answers: the register, its pictures, and the reforms. */
export interface ReformsServices {
  readonly register: ChangeService;
  readonly pictures: ChangePictureService;
  readonly reforms: ReformService;
}

/** Wires resolvers to what answers. */
export function buildReforms({
  register,
  pictures,
  reforms,
}: ReformsServices): Promise<BuiltSubgraph> {
  const instances = [
    ...[new ChangeResolver(register), new TerritoryChangesResolver(register)],
    ...[new ChangeBatchResolver(register), new ChangePictureResolver(pictures)],
    new ReformResolver(reforms, register),
  ];
  return buildSubgraph<ReformsContext>({
    resolvers: RESOLVERS,
    references: references(reforms),
    instance: (asked) => {
      const known = instances.find((resolver) => resolver instanceof asked);
      if (known === undefined) throw new Error(`no instance of ${asked.name}`);
      return known;
    },
  });
}
