import type { DatabaseTarget } from '@maillage/kit';
import type { RequestHandler } from 'express';

/** Every server that the bench compares. */
export type SideName =
  | 'gateway, co-located'
  | 'gateway, distributed'
  | 'Apollo Gateway, default fetcher'
  | 'one Apollo Server';

/** A graph to load, and how to end it. */
export interface Served {
  readonly handler: RequestHandler;
  readonly stop: () => Promise<void>;
}

/** What a side's process is told to serve. */
export interface SideOrder {
  readonly side: SideName;
  readonly targets: Readonly<Record<string, DatabaseTarget>>;
  readonly logDir: string;
}

/** What it says once it listens. */
export interface SideListening {
  readonly url: string;
}

/** What it is asked, and says, at any time after: the processor time of its process so far. */
export const CPU_ASKED = 'cpu';
export interface SideCpu {
  readonly cpuMs: number;
}
