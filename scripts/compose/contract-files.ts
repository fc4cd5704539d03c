import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file of schema/ that the code dictates. */
export interface ContractFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** Writes each file, making its folder when it is missing. */
export function writeFiles(files: readonly ContractFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** One line per file that is missing or differs, naming the first line that does. */
export function differences(files: readonly ContractFile[]): readonly string[] {
  return files.flatMap(({ name, path, text }) => {
    if (!existsSync(path)) return [`${name}: missing`];
    const committed = readFileSync(path, 'utf8').split('\n');
    const printed = text.split('\n');
    const at = printed.findIndex((line, i) => line !== committed[i]);
    if (at < 0 && committed.length === printed.length) return [];
    const line = at < 0 ? printed.length : at;
    return [
      `${name}: line ${String(line + 1)} is ${JSON.stringify(committed[line] ?? null)}, the code says ${JSON.stringify(printed[line] ?? null)}`,
    ];
  });
}
