import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { SyncEnd, SyncMessage, SyncOrder, ToldEdition } from './sync-messages.js';

const CHILD = fileURLToPath(new URL('./sync-process.ts', import.meta.url));
const TYPESCRIPT = new URL('../../lib/register-typescript.mjs', import.meta.url).href;

/** A turn that runs. */
export interface SyncRun {
  /** @throws Error with what its process said, when it ends badly */
  readonly ended: Promise<SyncEnd>;
  cancel(): void;
}

/** Asks producers for what is new in a process of its own, which gives way to the hub's. */
export function runSync(order: SyncOrder, onSynced: (edition: ToldEdition) => void): SyncRun {
  const child = fork(CHILD, {
    execArgv: ['--import', TYPESCRIPT],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  let end: SyncEnd | null = null;
  let complaint = '';
  child.stderr?.on('data', (text: Buffer) => (complaint += text.toString()));
  child.on('message', (message: SyncMessage) => {
    if (message.kind === 'synced') onSynced(message.edition);
    else end = message;
  });
  const ended = new Promise<SyncEnd>((resolve, reject) => {
    child.once('close', () => {
      if (end === null) reject(new Error(complaint.trim() || 'the process that syncs was killed'));
      else resolve(end);
    });
  });
  child.send(order);
  return { ended, cancel: () => void child.kill('SIGKILL') };
}
