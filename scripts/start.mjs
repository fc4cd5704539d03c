import { buildWeb } from './lib/build-web.mjs';
import { checkNode, install } from './lib/install.mjs';
import { HELP, readOptions } from './lib/options.mjs';

/** `npm start`: installs and builds what is missing, then runs the hub in this process. */
try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else await start(options);
} catch (error) {
  console.error(`maillage: ${error.message}`);
  process.exit(1);
}

async function start(options) {
  // React, Express and GraphQL check far more, and answer far slower, when they are not told.
  process.env.NODE_ENV ??= 'production';
  checkNode();
  await install();
  await buildWeb();
  const { registerTypeScript } = await import('./lib/typescript.mjs');
  registerTypeScript();
  const { runHub } = await import('./hub/main.ts');
  await runHub(options);
}
