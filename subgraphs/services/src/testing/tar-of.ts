import type { SourceFile } from '@maillage/kit';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';

const BLOCK = 512;

/**
 * An archive of a folder's files, in the order of their paths, as a producer would give it.
 *
 * @param damaged members that come first, by their path: texts that no tool would format
 */
export function tarOf(folder: string, damaged: Readonly<Record<string, string>> = {}): SourceFile {
  const cut = Object.entries(damaged).flatMap(([name, text]) => memberOf(name, Buffer.from(text)));
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const members = names.flatMap((name) => memberOf(name, readFileSync(path.join(folder, name))));
  const bytes = Buffer.concat([...cut, ...members, Buffer.alloc(2 * BLOCK)]);
  const name = `${path.basename(folder)}.tar`;
  return {
    ...{ name, address: name, sha256: '', bytes: bytes.length, modifiedAt: null },
    open: () => Readable.from([bytes]),
  };
}

function memberOf(name: string, content: Buffer): readonly Buffer[] {
  const header = Buffer.alloc(BLOCK);
  const write = (text: string, at: number): void => void header.write(text, at, 'utf8');
  write(name, 0);
  write('0000644\0', 100);
  write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  write('00000000000\0', 136);
  write('        0', 148);
  write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
  return [header, content, padding];
}
