import type { LoadReport, Progress } from '@maillage/kit';
import { HubError } from '@maillage/kit';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LoadMessage, LoadOrder, ToldFailure } from './load-messages.js';

/** The process that loads ended badly; the data of the last good load, if any, are still there. */
export class LoadFailed extends HubError {
  static override readonly code = 'LOAD_FAILED';

  /**
   * @param told what that process knew of its failure; its code is then this one's
   * @param complaint all that it wrote, for the log
   */
  constructor(
    private readonly told: ToldFailure | null,
    complaint: string,
  ) {
    super(told?.message ?? 'The data could not be loaded; see hub.log', {
      level: 'error',
      cause: complaint,
    });
  }

  override get code(): string {
    return this.told?.code ?? super.code;
  }
}

const CHILD = fileURLToPath(new URL('./load.ts', import.meta.url));
const TYPESCRIPT = new URL('../lib/register-typescript.mjs', import.meta.url).href;

/** A load that runs. */
export interface Loading {
  /** Reports by subgraph. @throws LoadFailed */
  readonly reports: Promise<Readonly<Record<string, LoadReport>>>;
  cancel(): void;
}

/** Loads every subgraph's embedded data in a process of its own. */
export function loadData(order: LoadOrder, progress: Progress): Loading {
  const child = fork(CHILD, {
    execArgv: ['--import', TYPESCRIPT],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const reports: Record<string, LoadReport> = {};
  let told: ToldFailure | null = null;
  let complaint = '';
  child.stderr?.on('data', (text: Buffer) => (complaint += text.toString()));
  child.on('message', (message: LoadMessage) => {
    if (message.kind === 'report') reports[message.subgraph] = message.report;
    else if (message.kind === 'failure') told = message.failure;
    else show(message, progress);
  });
  const ended = new Promise<typeof reports>((resolve, reject) => {
    child.once('close', (code) => {
      if (code === 0) resolve(reports);
      else reject(new LoadFailed(told, complaint));
    });
  });
  child.send(order);
  return { reports: ended, cancel: () => void child.kill() };
}

type Shown = Exclude<LoadMessage, { kind: 'report' | 'failure' }>;

function show(message: Shown, progress: Progress): void {
  if (message.kind === 'stage') progress.stage(message.name, message.total);
  else if (message.kind === 'advance') progress.advance(message.count);
  else progress.done();
}
