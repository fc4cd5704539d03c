import { checkNode } from './lib/install.mjs';
import { registerTypeScript } from './lib/typescript.mjs';

/** `npm run sources`: the command line of data stewards, in this process so that a signal reaches it. */
process.env.NODE_ENV ??= 'production';
checkNode();
registerTypeScript();
const { runSources } = await import('./sources/main.ts');
await runSources(process.argv.slice(2));
