import type { ServiceKind } from '../kind/kind.type.js';
import { DistanceMethod } from '../nearest/nearby-service.type.js';
import { RequestLoaders } from '../time/request-loaders.js';
import type { TransitAccessRepository } from './transit-access.repository.js';
import type { TransitAccess } from './transit-access.type.js';
import { checkWalk } from './transit.service.js';

/** How many services stops are near. */
export class TransitAccessService {
  private readonly loaders = new RequestLoaders<TransitAccess[]>();

  constructor(private readonly access: TransitAccessRepository) {}

  /**
   * Of a territory, kind by kind.
   *
   * @param within metres
   * @param request what is one for all that one request asks
   * @throws WalkTooFar
   */
  of(
    id: string,
    kinds: readonly ServiceKind[],
    within: number,
    request: object,
  ): Promise<TransitAccess[]> {
    checkWalk(within);
    const words = `${String(within)} ${kinds.map(({ num }) => num).join()}`;
    return this.loaders.load(id, request, words, (ids) => this.load(ids, kinds, within));
  }

  private async load(
    ids: readonly string[],
    kinds: readonly ServiceKind[],
    within: number,
  ): Promise<TransitAccess[][]> {
    const nums = kinds.map(({ num }) => num);
    const rows = await this.access.of(ids, nums, within);
    return ids.map((id) =>
      kinds.map((kind) => {
        const row = rows.find((one) => one.territory === id && one.kind === kind.num);
        const { services = 0, known = 0, near = 0 } = row ?? {};
        const counted = { services, known, near, share: known === 0 ? null : near / known };
        return { ...{ kind, within, method: DistanceMethod.GREAT_CIRCLE }, ...counted };
      }),
    );
  }
}
