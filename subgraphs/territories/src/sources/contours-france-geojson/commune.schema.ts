import { z } from 'zod';
import { surface } from '../geometry.schema.js';

/** A commune. */
export const communeFeature = z.object({
  properties: z.object({ code: z.string().regex(/^(?:\d{5}|2[AB]\d{3})$/) }),
  geometry: surface,
});
