import type { Subgraph } from '@maillage/kit';
import { silentLogger } from '@maillage/kit/testing';
import { openServices } from '../main.js';
import type { OpenHistory } from './open-history.js';

/** Publishes what a history holds and opens the subgraph on it. @param today the day it is asked on (ISO) */
export async function served(history: OpenHistory, today = '2026-01-01'): Promise<Subgraph> {
  await history.publish();
  const { target } = history;
  return openServices({ target, logger: silentLogger, now: () => new Date(today) });
}
