import { existsSync } from 'node:fs';
import Module from 'node:module';
import { join } from 'node:path';

/**
 * Read by node before the hub, and before the process that loads: packages of data are looked for in
 * MAILLAGE_TEST_PACKAGES, a folder by name; what is not in the folder is not there at all.
 */
const folders = JSON.parse(process.env.MAILLAGE_TEST_PACKAGES ?? '{}');
const resolve = Module._resolveFilename;

Module._resolveFilename = function (asked, ...rest) {
  const name = Object.keys(folders).find((known) => asked.startsWith(`${known}/`));
  if (name === undefined) return resolve.call(this, asked, ...rest);
  const file = join(folders[name], asked.slice(name.length));
  if (existsSync(file)) return file;
  throw Object.assign(new Error(`Cannot find module '${asked}'`), { code: 'MODULE_NOT_FOUND' });
};
