import express from 'express';
import type { AddressInfo } from 'node:net';
import type { SideCpu, SideListening, SideOrder } from './messages.js';
import { CPU_ASKED } from './messages.js';
import { SIDES } from './sides.js';

/** One side of a comparison, in a process of its own, until the bench is done with it. */
async function serve(order: SideOrder): Promise<void> {
  const { handler, stop } = await SIDES[order.side](order);
  const app = express().disable('x-powered-by').use(handler);
  const server = app.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    const told: SideListening = { url: `http://127.0.0.1:${String(port)}` };
    process.send?.(told);
  });
  process.on('message', (asked) => {
    const { user, system } = process.cpuUsage();
    const told: SideCpu = { cpuMs: (user + system) / 1000 };
    if (asked === CPU_ASKED) process.send?.(told);
  });
  process.once('disconnect', () => {
    server.closeAllConnections();
    server.close();
    void stop().finally(() => process.exit(0));
  });
}

process.once('message', (order: SideOrder) => {
  serve(order).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : ''}\n`);
    process.exit(1);
  });
});
