import type { DatabaseTarget } from '@maillage/kit';
import type { SideName } from './sides.js';

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
