import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

/** Lets Node import the server's TypeScript; the flags are those of every package. */
export function registerTypeScript() {
  register({ tsconfig: fileURLToPath(new URL('../../tsconfig.base.json', import.meta.url)) });
}
