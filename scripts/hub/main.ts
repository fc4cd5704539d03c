import { HubError } from '@maillage/kit';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { destination, pino } from 'pino';
import { hubConfig } from './config.js';
import { startHub } from './hub.js';
import type { HubOptions } from './options.js';
import { ProgressBar } from './progress-bar.js';

/** Runs the hub until a signal: prints its addresses, or one line and a non-zero exit code. */
export async function runHub(options: HubOptions): Promise<void> {
  const start = performance.now();
  const stops: (() => unknown)[] = [];
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => (stopping ??= stopAll(stops));
  const isStopping = (): boolean => stopping !== null;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stop().then(() => process.exit(0)));
  }
  let logger: Logger | undefined;
  try {
    const config = hubConfig(process.env);
    mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
    logger = pino(
      { level: config.LOG_LEVEL },
      destination({ dest: join(options.dataDir, 'hub.log'), sync: true }),
    );
    const progress = new ProgressBar(process.stdout);
    const onStop = (step: () => unknown): void => void stops.push(step);
    await startHub({ ...options, config, logger, progress, onStop });
  } catch (error) {
    if (isStopping()) return;
    logger?.error({ err: error }, 'the hub could not start');
    process.stderr.write(`maillage: ${sentenceOf(error)}\n`);
    await stop();
    process.exit(1);
  }
  announce(options, (performance.now() - start) / 1000);
}

async function stopAll(stops: readonly (() => unknown)[]): Promise<void> {
  for (const step of [...stops].reverse()) {
    try {
      await step();
    } catch {
      // What cannot be stopped in order must not keep the rest from it.
    }
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof HubError) return `${error.message} (${error.code})`;
  return error instanceof Error ? error.message : String(error);
}

function announce({ host, port }: HubOptions, seconds: number): void {
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  const url = `http://${name}:${String(port)}`;
  process.stdout.write(
    [
      `Maillage est prêt (${seconds.toFixed(1)} s)`,
      `  Carte    ${url}/carte`,
      `  Graphe   ${url}/graphql`,
      `  Santé    ${url}/health/ready`,
      '  Ctrl-C pour arrêter',
      '',
    ].join('\n'),
  );
}
