import { readSupergraph } from '@maillage/schema';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningHub } from './server/hub.js';

const LOOK_EVERY_MS = 25;

interface Listening {
  readonly subgraph: string;
  readonly pid: number;
}

/** What a hub is made to live through. */
export class Troubles {
  private swaps = 0;

  constructor(
    private readonly hub: RunningHub,
    private readonly dataDir: string,
    private readonly supergraph: string,
  ) {}

  /** Another supergraph, then the first again. */
  async swap(): Promise<void> {
    this.swaps += 1;
    const whole = readSupergraph();
    writeFileSync(
      this.supergraph,
      this.swaps % 2 === 0 ? whole : whole.replace('  outlines: ', '  contours: '),
    );
    const before = this.lines('supergraph swapped').length;
    // Asked once: a subgraph that is down holds nothing up.
    process.kill(this.hub.pid, 'SIGUSR2');
    while (this.lines('supergraph swapped').length === before) await sleep(LOOK_EVERY_MS);
  }

  /** Kills the subgraph's own process: the hub starts it again. */
  async killReforms(): Promise<void> {
    const listening = this.lines('subgraph listens').map((line) => JSON.parse(line) as Listening);
    const found = listening.findLast(({ subgraph }) => subgraph === 'reforms');
    if (found === undefined) throw new Error('reforms never listened');
    process.kill(found.pid, 'SIGKILL');
    await sleep(50);
  }

  private lines(told: string): string[] {
    const log = readFileSync(path.join(this.dataDir, 'hub.log'), 'utf8');
    return log.split('\n').filter((line) => line.includes(told));
  }
}
