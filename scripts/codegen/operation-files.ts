import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of operations and its text. */
export interface OperationFile {
  readonly path: string;
  readonly text: string;
}

/** Every `.graphql` file under a folder, in a stable order. */
export function operationFiles(folder: string): readonly OperationFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));
}
