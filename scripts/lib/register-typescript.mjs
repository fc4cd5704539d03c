import { registerTypeScript } from './typescript.mjs';

/** For `node --import`: a child process that runs TypeScript as its parent does. */
registerTypeScript();
