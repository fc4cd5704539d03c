import { checkDay, LATEST_CODE_DAY } from '../state/known-days.js';
import type { EpciRepository, ListedMembers } from './epci.repository.js';
import { EpciMembers } from './epci.type.js';

const NOBODY: ListedMembers = { communes: [], nature: null, taxation: null };

/** Who is in which EPCI. */
export class EpciService {
  constructor(private readonly epci: EpciRepository) {}

  /**
   * The communes of an EPCI on a day; null before the first list.
   *
   * @throws DateOutOfRange
   */
  async members(siren: string, on: string | null): Promise<EpciMembers | null> {
    const day = checkDay(on ?? LATEST_CODE_DAY);
    const days = await this.epci.days();
    const listedOn = days.findLast((list) => list <= day);
    if (listedOn === undefined) return null;
    const { communes, nature, taxation } = (await this.epci.members(siren, listedOn)) ?? NOBODY;
    return Object.assign(new EpciMembers(), {
      ...{ listedOn, nextList: days.find((list) => list > day) ?? null },
      ...{ communeIds: communes, count: communes.length, nature, taxation },
    });
  }
}
