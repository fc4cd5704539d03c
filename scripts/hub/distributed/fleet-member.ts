import { HubError } from '@maillage/kit';
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { SubgraphListening, SubgraphOrder } from './messages.js';

/** A subgraph's process did not start. */
export class SubgraphFailed extends HubError {
  static override readonly code = 'SUBGRAPH_FAILED';
}

const CHILD = fileURLToPath(new URL('./subgraph-process.ts', import.meta.url));
const TYPESCRIPT = new URL('../../lib/register-typescript.mjs', import.meta.url).href;

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 5000;
/** A process that lived this long did start: its end is an accident, not a habit. */
const STEADY_MS = 10_000;

/** Keeps one subgraph's process alive: one that ends is started again, later and later. */
export class FleetMember {
  private child: ChildProcess | null = null;
  private stopping = false;
  private port = 0;
  private wait = FIRST_WAIT_MS;

  constructor(
    private readonly order: SubgraphOrder,
    private readonly logger: Logger,
  ) {}

  /** Where it listens now. */
  readonly base = (): string => `http://127.0.0.1:${String(this.port)}`;

  /** Starts it. @throws SubgraphFailed */
  async start(): Promise<SubgraphListening> {
    const { name } = this.order;
    const started = performance.now();
    const child = fork(CHILD, {
      execArgv: ['--import', TYPESCRIPT],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child = child;
    const listening = await listeningOf(child, this.order);
    this.port = listening.port;
    this.logger.info({ subgraph: name, pid: child.pid, port: this.port }, 'subgraph listens');
    child.once('close', (code, signal) => {
      if (this.stopping) return;
      this.logger.error({ subgraph: name, code, signal }, 'subgraph ended');
      if (performance.now() - started > STEADY_MS) this.wait = FIRST_WAIT_MS;
      this.restart();
    });
    return listening;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    await new Promise((ended) => {
      child.once('close', ended);
      child.kill('SIGTERM');
    });
  }

  private restart(): void {
    const { wait } = this;
    this.wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    setTimeout(() => {
      if (this.stopping) return;
      this.start().catch((error: unknown) => {
        this.logger.error({ err: error, subgraph: this.order.name }, 'subgraph did not start');
        this.restart();
      });
    }, wait).unref();
  }
}

function listeningOf(child: ChildProcess, order: SubgraphOrder): Promise<SubgraphListening> {
  let complaint = '';
  child.stderr?.on('data', (text: Buffer) => (complaint += text.toString()));
  return new Promise((resolve, reject) => {
    child.once('message', (message: SubgraphListening) => {
      child.removeAllListeners('close');
      resolve(message);
    });
    child.once('close', () => {
      const sentence = `The subgraph ${order.name} could not start; see hub.log`;
      reject(new SubgraphFailed(sentence, { level: 'error', cause: complaint }));
    });
    child.send(order);
  });
}
