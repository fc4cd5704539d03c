import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put in a zip. */
export interface ZipEntry {
  readonly content?: string | Buffer;
  /** Unix type and rights; those of a regular file when it is not told. */
  readonly mode?: number;
  /** Its unfolded size as the archive says it, when it lies. */
  readonly declared?: number;
}

/** A zip that holds these files, whatever their names. */
export function zipOf(entries: Readonly<Record<string, ZipEntry>>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, entry] of Object.entries(entries)) {
    const bytes = Buffer.from(entry.content ?? '');
    const packed = deflateRawSync(bytes);
    const described = describe(name, entry, bytes, packed);
    const head = Buffer.concat([number(0x04034b50, 4), described, Buffer.from(name)]);
    const attributes = number(((entry.mode ?? 0o100644) << 16) >>> 0, 4);
    directory.push(
      ...[number(0x02014b50, 4), number(0x0314, 2), described, Buffer.alloc(6)],
      ...[attributes, number(offset, 4), Buffer.from(name)],
    );
    local.push(head, packed);
    offset += head.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const count = number(Object.keys(entries).length, 2);
  const end = [number(0x06054b50, 4), Buffer.alloc(4), count, count, number(listed.length, 4)];
  return Buffer.concat([...local, listed, ...end, number(offset, 4), Buffer.alloc(2)]);
}

/** What both headers of an entry say of it, in the same order. */
function describe(name: string, entry: ZipEntry, bytes: Buffer, packed: Buffer): Buffer {
  const [version, flags, method] = [number(20, 2), number(0x800, 2), number(8, 2)];
  const sizes = [packed.length, entry.declared ?? bytes.length].map((size) => number(size, 4));
  const lengths = [number(Buffer.byteLength(name), 2), number(0, 2)];
  const date = Buffer.alloc(4);
  return Buffer.concat([
    ...[version, flags, method, date, number(crc32(bytes), 4)],
    ...[...sizes, ...lengths],
  ]);
}

function number(value: number, bytes: 2 | 4): Buffer {
  const written = Buffer.alloc(bytes);
  written.writeUIntLE(value, 0, bytes);
  return written;
}
