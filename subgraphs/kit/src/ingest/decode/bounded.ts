import type { Duplex, Readable } from 'node:stream';
import { Transform, pipeline } from 'node:stream';
import { FileTooLarge } from '../ingest.errors.js';

/** What a chain of streams gives, cut with {@link FileTooLarge} past so many bytes: no bomb is unfolded whole. */
export function bounded(
  [source, ...steps]: readonly [Readable, ...Duplex[]],
  name: string,
  limit: number,
): Readable {
  let seen = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > limit) done(new FileTooLarge(name, limit));
      else done(null, chunk);
    },
  });
  // An error reaches whoever reads the meter: pipeline destroys it with that error.
  pipeline([source, ...steps, meter], () => undefined);
  return meter;
}
