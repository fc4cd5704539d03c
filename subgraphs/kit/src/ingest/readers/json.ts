import { Readable } from 'node:stream';
import streamJson from 'stream-json';
import pick from 'stream-json/filters/Pick.js';
import streamArray from 'stream-json/streamers/StreamArray.js';
import { HubError } from '../../errors/index.js';
import { textOf } from '../decode/text.js';
import type { RawRow } from '../edition.js';
import { FormatChanged } from '../ingest.errors.js';
import type { SourceFile } from '../source-file.js';

interface Item {
  readonly key: number;
  readonly value: unknown;
}

/** The most text that may come without an item, or between two that are read. */
const MAX_ITEM = 100_000_000;

/**
 * Items of a JSON array, one at a time; `line` is their rank.
 *
 * @param under keys that lead to the array, `features` in GeoJSON; none when it is the whole file
 * @throws FormatChanged, where nothing stands under these keys too
 */
export async function* readJson(file: SourceFile, under?: string): AsyncGenerator<RawRow> {
  const seen = { text: 0, found: under === undefined };
  const text = Readable.from(metered(file, seen));
  // Values come whole: in pieces they would be told twice.
  const parser = streamJson.parser({ streamValues: false });
  const items = streamArray.streamArray();
  const picked = parser.pipe(pick.pick({ filter: pathTo(under, seen) }));
  for (const part of [text, parser, picked]) part.once('error', (error) => items.destroy(error));
  text.pipe(parser);
  picked.pipe(items);
  try {
    for await (const { key, value } of items as AsyncIterable<Item>) {
      seen.text = 0;
      yield { line: key + 1, value };
    }
  } catch (error) {
    throw error instanceof HubError ? error : new FormatChanged(file.name, 'JSON illisible', error);
  } finally {
    text.destroy();
  }
  if (!seen.found) throw new FormatChanged(file.name, `il n’a plus de « ${String(under)} »`);
}

/** Features of a GeoJSON collection. @throws FormatChanged */
export const readGeoJson = (file: SourceFile): AsyncGenerator<RawRow> => readJson(file, 'features');

async function* metered(file: SourceFile, seen: { text: number }): AsyncGenerator<string> {
  for await (const piece of textOf(file)) {
    seen.text += piece.length;
    if (seen.text > MAX_ITEM) throw new FormatChanged(file.name, 'un élément y dépasse 100 Mo');
    yield piece;
  }
}

type Filter = (path: readonly (number | string | null)[]) => boolean;

/** Recognises the array, and says that it was there: one that is missing would read as one that is empty. */
const pathTo =
  (under: string | undefined, seen: { found: boolean }): Filter =>
  (path) => {
    const there = path.join('.') === (under ?? '');
    seen.found ||= there;
    return there;
  };
