import { checkNode, install } from './lib/install.mjs';

/** `npm run sources`: the command line of data stewards, in this process so that a signal reaches it. */
process.env.NODE_ENV ??= 'production';
checkNode();
// What it prints may be read by a program.
await install(process.stderr);
const { registerTypeScript } = await import('./lib/typescript.mjs');
registerTypeScript();
const { runSources } = await import('./sources/main.ts');
await runSources(process.argv.slice(2));
