import { HubError } from '@maillage/kit';
import type { SyncMessage, SyncOrder } from './sync-messages.js';
import { syncTurn } from './sync-turn.js';

/**
 * A process of its own for asking producers: the memory that reading takes is given back when it ends, the hub answers
 * meanwhile, and what is killed on the way is undone by PostgreSQL.
 */
const tell = (message: SyncMessage): void => void process.send?.(message);

/** Ends at once: what is not applied is undone. */
const leave = (): never => process.exit(1);

// Ctrl-C reaches the whole group: the hub decides when this ends.
process.on('SIGINT', () => undefined);
process.once('message', (order: SyncOrder) => {
  // The hub is gone.
  process.once('disconnect', leave);
  syncTurn(
    order,
    (edition) => {
      tell({ kind: 'synced', edition });
    },
    leave,
  ).then(
    (end) => {
      process.removeListener('disconnect', leave);
      tell(end);
      process.disconnect();
    },
    (error: unknown) => {
      const said = error instanceof HubError ? `${error.message} (${error.code})` : String(error);
      process.stderr.write(`${said}\n`, leave);
    },
  );
});
