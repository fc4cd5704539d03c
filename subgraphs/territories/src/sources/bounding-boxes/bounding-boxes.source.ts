import { partition } from '@maillage/kit';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { BoundingBoxSource, BoxTuple } from '../../load/official-code.port.js';

const require = createRequire(import.meta.url);
const PACKAGE = '@etalab/fr-bounding-boxes';
const ID = /^fr:commune:(.+)$/;

const degrees = (limit: number) => z.number().min(-limit).max(limit);
const boxRow = z.object({
  id: z.string().regex(ID),
  bbox: z.tuple([degrees(180), degrees(90), degrees(180), degrees(90)]),
});

/** Boxes of the communes of 2017, from Etalab's npm package. */
export class BoundingBoxes implements BoundingBoxSource {
  readonly version = (require(`${PACKAGE}/package.json`) as { version: string }).version;

  read(): ReturnType<BoundingBoxSource['read']> {
    const rows = require(`${PACKAGE}/dist/communes.json`) as readonly unknown[];
    const { kept, rejected } = partition(rows, boxRow);
    const entries = kept.map(({ id, bbox }): [string, BoxTuple] => [id.replace(ID, '$1'), bbox]);
    return { boxes: new Map(entries), rejected };
  }
}
