import { z } from 'zod';
import { surface } from '../geometry.schema.js';

/** A feature of any of Etalab's files: other properties name what is above it. */
export const contourFeature = z.object({
  properties: z.object({ code: z.string().min(2) }),
  geometry: surface,
});
export type ContourFeature = z.infer<typeof contourFeature>;
