import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CrowdAsked, CrowdOrder, CrowdTold } from './messages.js';

const CHILD = fileURLToPath(new URL('./crowd-process.ts', import.meta.url));
const TYPESCRIPT = new URL('../lib/register-typescript.mjs', import.meta.url).href;

/** A crowd that follows a hub, from a process of its own. */
export class Crowd {
  private constructor(private readonly child: ChildProcess) {}

  /** Starts one; resolves once all of it follows. */
  static async follow(order: CrowdOrder): Promise<Crowd> {
    const child = fork(CHILD, {
      execArgv: ['--import', TYPESCRIPT],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    const crowd = new Crowd(child);
    await crowd.asked(order);
    return crowd;
  }

  ask(asked: CrowdAsked): Promise<CrowdTold> {
    return this.asked(asked);
  }

  leave(): void {
    if (this.child.connected) this.child.disconnect();
  }

  private async asked(message: CrowdOrder | CrowdAsked): Promise<CrowdTold> {
    const gone = new AbortController();
    const told = once(this.child, 'message', { signal: gone.signal }) as Promise<[CrowdTold]>;
    const ended = once(this.child, 'exit', { signal: gone.signal }).then(() =>
      Promise.reject(new Error('the crowd has ended')),
    );
    this.child.send(message);
    try {
      const [answer] = await Promise.race([told, ended]);
      return answer;
    } finally {
      gone.abort();
      await Promise.allSettled([told, ended]);
    }
  }
}
