import type { Readable } from 'node:stream';
import { FormatChanged } from '../ingest.errors.js';
import type { SourceFile } from '../source-file.js';

/** Encodings that producers use; a mark at the start of a UTF-8 file is dropped. */
export type Encoding = 'utf-8' | 'iso-8859-1' | 'windows-1252';

/**
 * Text of a file, piece by piece.
 *
 * @throws FormatChanged where bytes are not of that encoding
 */
export async function* textOf(
  file: SourceFile,
  encoding: Encoding = 'utf-8',
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const bytes: Readable = file.open();
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError)
      throw new FormatChanged(file.name, `ce n’est pas de l’${encoding}`, error);
    throw error;
  } finally {
    bytes.destroy();
  }
}
