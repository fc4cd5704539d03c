import { Follower } from './follower.js';
import type { CrowdAsked, CrowdOrder, CrowdTold } from './messages.js';
import { socketLine } from './socket-line.js';
import { streamLine } from './stream-line.js';

/** Connections that are being made at once. */
const AT_A_TIME = 20;

/** A crowd of followers, in a process of its own: what they cost is not the hub's. */
class Crowd {
  private readonly followers: readonly Follower[];
  private away: readonly Follower[] = [];

  constructor({ hub, filters, clients, streamOneIn }: CrowdOrder) {
    this.followers = Array.from({ length: clients }, (_, client) => {
      const filter = filters[client % filters.length] ?? {};
      // By rows of filters, so that each filter is followed both ways.
      const isStream = Math.floor(client / filters.length) % streamOneIn === 0;
      return new Follower(client, hub, filter, isStream ? streamLine : socketLine);
    });
  }

  async begin(): Promise<void> {
    await inTurns(this.followers);
  }

  async do(asked: CrowdAsked): Promise<CrowdTold> {
    if (asked.ask === 'drop') {
      this.away = this.followers.filter((_, client) => client % asked.oneIn === 0);
      for (const follower of this.away) follower.drop();
    } else if (asked.ask === 'resume') await inTurns(this.away);
    else return this.told();
    return { heard: [], trouble: [] };
  }

  private told(): CrowdTold {
    const told = this.followers.map((follower) => follower.tell());
    return {
      heard: told.flatMap(({ heard }) => heard),
      trouble: told.flatMap(({ trouble }) => trouble),
    };
  }
}

async function inTurns(followers: readonly Follower[]): Promise<void> {
  const left = followers.values();
  const worker = async (): Promise<void> => {
    for (const follower of left) await follower.follow();
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}

const fail = (error: unknown): void => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : ''}\n`);
  process.exit(1);
};

process.once('message', (order: CrowdOrder) => {
  const crowd = new Crowd(order);
  process.on('message', (asked: CrowdAsked) => {
    crowd.do(asked).then((told) => process.send?.(told), fail);
  });
  crowd.begin().then(() => process.send?.({ heard: [], trouble: [] } satisfies CrowdTold), fail);
});
process.once('disconnect', () => process.exit(0));
