import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './root.mjs';

export const HELP = `Usage: npm start -- [options]

Starts Maillage: embedded PostgreSQL, data, graph and web on one port.

  --port <n>      port of the web, the graph and health        (4000)
  --host <name>   address to listen on; loopback by default    (127.0.0.1)
  --data <dir>    folder of the embedded database and caches   (.maillage)
  --fresh         forget that folder's database and load again
  --distributed   each subgraph in a process of its own, reached over HTTP
  --help          this page

DATABASE_URL, when set, names a PostgreSQL >= 15 to use instead of the embedded one.`;

/** An option that cannot be followed; the message says what to write. */
export class OptionInvalid extends Error {}

/** Reads the command line. @throws OptionInvalid */
export function readOptions(args) {
  const { values } = parse(args);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new OptionInvalid(`--port takes a number from 1 to 65535, not "${values.port}"`);
  }
  return {
    port,
    host: values.host,
    dataDir: resolve(values.data),
    fresh: values.fresh,
    distributed: values.distributed,
    help: values.help,
  };
}

function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4000' },
        host: { type: 'string', default: '127.0.0.1' },
        data: { type: 'string', default: join(root, '.maillage') },
        fresh: { type: 'boolean', default: false },
        distributed: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new OptionInvalid(`${error.message.split('. ')[0]}; see npm start -- --help`);
  }
}
