import type { DatabaseTarget, Progress } from '@maillage/kit';
import { HubError } from '@maillage/kit';
import { loadReforms } from '@maillage/reforms';
import { loadServices } from '@maillage/services';
import { loadTerritories } from '@maillage/territories';
import { pino } from 'pino';
import type { LoadMessage, LoadOrder } from './load-messages.js';
import { readManifests } from './manifests.js';

/**
 * A process of its own for loading: the memory that parsing takes is given back when it ends, and
 * the hub answers meanwhile.
 */
const tell = (message: LoadMessage): void => void process.send?.(message);

/** Rows are told by the hundred: a message each would cost more than the row. */
const TOLD_BY = 500;

function toldProgress(): Progress {
  let untold = 0;
  const flush = (): void => {
    if (untold > 0) tell({ kind: 'advance', count: untold });
    untold = 0;
  };
  return {
    stage: (name, total) => {
      flush();
      tell({ kind: 'stage', name, ...(total !== undefined && { total }) });
    },
    advance: (count = 1) => {
      untold += count;
      if (untold >= TOLD_BY) flush();
    },
    done: () => {
      flush();
      tell({ kind: 'done' });
    },
  };
}

async function loadAll({ targets, manifests }: LoadOrder): Promise<void> {
  const logger = pino({ level: 'silent' });
  const progress = toldProgress();
  const producers = readManifests(manifests).added.services;
  const targetOf = (name: string): DatabaseTarget => {
    const target = targets[name];
    if (target === undefined) throw new Error(`no database for ${name}`);
    return target;
  };
  for (const [subgraph, load] of [
    ['territories', loadTerritories],
    ['services', loadServices],
    ['reforms', loadReforms],
  ] as const) {
    const report = await load({ target: targetOf(subgraph), logger, progress, producers });
    tell({ kind: 'report', subgraph, report });
  }
}

process.once('message', (order: LoadOrder) => {
  loadAll(order).then(() => {
    process.disconnect();
  }, fail);
});

/** Ends, once what is known of the failure has left. */
function fail(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${text}\n`);
  const end = (): never => process.exit(1);
  if (!(error instanceof HubError)) end();
  else {
    const { code, message } = error;
    const told: LoadMessage = { kind: 'failure', failure: { code, message } };
    process.send?.(told, undefined, undefined, end);
  }
}
