import { Readable } from 'node:stream';
import type { JsonlParserOptions } from 'stream-json/jsonl/Parser.js';
import jsonl from 'stream-json/jsonl/Parser.js';
import { HubError } from '../../errors/index.js';
import { textOf } from '../decode/text.js';
import type { RawRow } from '../edition.js';
import { FormatChanged } from '../ingest.errors.js';
import type { SourceFile } from '../source-file.js';

/** The longest line that is a row. */
const MAX_LINE = 10_000_000;

interface Line {
  readonly key: number;
  readonly value: unknown;
}

class Malformed {
  constructor(readonly reason: string) {}
}

/** What a line that is not JSON becomes: the types of the library do not know this option of it. */
const OPTIONS: JsonlParserOptions & { errorIndicator: (error: Error) => Malformed } = {
  errorIndicator: ({ message }) => new Malformed(message),
};

/**
 * Values of a file that has one on each line; `line` is their rank, blank lines apart. A line that is not JSON has a
 * fault.
 *
 * @throws FormatChanged
 */
export async function* readJsonLines(file: SourceFile): AsyncGenerator<RawRow> {
  const text = Readable.from(lines(file));
  const values = jsonl.parser(OPTIONS);
  text.once('error', (error) => values.destroy(error));
  try {
    for await (const { key, value } of text.pipe(values) as AsyncIterable<Line>) {
      const line = key + 1;
      if (value instanceof Malformed) yield { line, value: null, fault: `JSON : ${value.reason}` };
      else yield { line, value };
    }
  } catch (error) {
    throw error instanceof HubError ? error : new FormatChanged(file.name, 'JSON illisible', error);
  } finally {
    text.destroy();
  }
}

/** The text, as long as its lines end: the parser keeps a line until it does. */
async function* lines(file: SourceFile): AsyncGenerator<string> {
  let length = 0;
  for await (const piece of textOf(file)) {
    const last = piece.lastIndexOf('\n');
    length = last === -1 ? length + piece.length : piece.length - last - 1;
    if (length > MAX_LINE) throw new FormatChanged(file.name, 'une ligne dépasse 10 Mo');
    yield piece;
  }
}
