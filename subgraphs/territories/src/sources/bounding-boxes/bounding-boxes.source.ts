import { DataPackage, partition } from '@maillage/kit';
import { z } from 'zod';
import type { BoundingBoxSource, BoxTuple } from '../../load/official-code.port.js';

const PACKAGE = new DataPackage('@etalab/fr-bounding-boxes', import.meta.url);
const ID = /^fr:commune:(.+)$/;

const degrees = (limit: number) => z.number().min(-limit).max(limit);
const boxRow = z.object({
  id: z.string().regex(ID),
  bbox: z.tuple([degrees(180), degrees(90), degrees(180), degrees(90)]),
});

/** Boxes of the communes of 2017, from Etalab's npm package. */
export class BoundingBoxes implements BoundingBoxSource {
  readonly version = PACKAGE.version;

  read(): ReturnType<BoundingBoxSource['read']> {
    const { kept, rejected } = partition(PACKAGE.list('dist/communes.json'), boxRow);
    const entries = kept.map(({ id, bbox }): [string, BoxTuple] => [id.replace(ID, '$1'), bbox]);
    return { boxes: new Map(entries), rejected };
  }
}
