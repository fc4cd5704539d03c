import { z } from 'zod';
import { surface } from '../geometry.schema.js';

/** A feature of the file of one level: the property that bears its code names the level. */
export const polygoneFeature = z.object({
  properties: z.union([
    z.object({ insee_reg: z.string().regex(/^\d\d$/) }),
    z.object({ insee_dep: z.string().regex(/^(?:\d\d|2[AB]|97\d)$/) }),
    z.object({ insee_arr: z.string().regex(/^(?:\d\d|2[AB]|97\d)\d$/) }),
  ]),
  geometry: surface,
});
export type PolygoneFeature = z.infer<typeof polygoneFeature>;

/** A piece of an EPCI: the part of it that lies in one département. */
export const epciFeature = z.object({
  properties: z.object({
    /** Null for the few communes that are in none. */
    siren_epci: z
      .string()
      .regex(/^\d{9}$/)
      .nullable(),
    insee_reg: z.string().regex(/^\d\d$/),
    insee_dep: z.string().regex(/^(?:\d\d|2[AB]|97\d)$/),
  }),
  geometry: surface,
});
export type EpciFeature = z.infer<typeof epciFeature>;
