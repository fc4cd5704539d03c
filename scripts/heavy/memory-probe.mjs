import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Read by node before the hub: answers on the channel with the test, and on no address of the hub's. */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** Pages that a collection empties are given back a while after it. */
const COLLECTIONS = 5;
const PAUSE_MS = 500;

process.on('message', async (asked) => {
  if (asked !== 'memory') return;
  for (let done = 0; done < COLLECTIONS; done += 1) {
    collect();
    await sleep(PAUSE_MS);
  }
  process.send(process.memoryUsage());
});
// The test's end is no reason to stay.
process.channel?.unref();
