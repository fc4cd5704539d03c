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

/**
 * Items of a JSON array, one at a time; `line` is their rank.
 *
 * @param under keys that lead to the array, `features` in GeoJSON; none when it is the whole file
 * @throws FormatChanged
 */
export async function* readJson(file: SourceFile, under?: string): AsyncGenerator<RawRow> {
  const text = Readable.from(textOf(file));
  const parser = streamJson.parser();
  const items = streamArray.streamArray();
  const picked = under === undefined ? parser : parser.pipe(pick.pick({ filter: under }));
  for (const part of [text, parser, picked]) part.once('error', (error) => items.destroy(error));
  text.pipe(parser);
  picked.pipe(items);
  try {
    for await (const { key, value } of items as AsyncIterable<Item>) yield { line: key + 1, value };
  } catch (error) {
    throw error instanceof HubError ? error : new FormatChanged(file.name, 'JSON illisible', error);
  } finally {
    text.destroy();
  }
}

/** Features of a GeoJSON collection. @throws FormatChanged */
export const readGeoJson = (file: SourceFile): AsyncGenerator<RawRow> => readJson(file, 'features');
