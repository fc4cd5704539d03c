import { z } from 'zod';
import { withOthers } from '../gathered.js';
import { degrees, filled, text } from '../row.schema.js';

/** Columns that are read of the network's list; both forms have them. */
export const NETWORK_COLUMNS = [
  'code_uic',
  'libelle',
  'fret',
  'voyageurs',
  'code_ligne',
  'commune',
  'departemen',
  'x_wgs84',
  'y_wgs84',
] as const;

/** Eight digits, that of the country first: `87` in France. */
export const uicCode = z.string().regex(/^\d{8}$/, 'huit chiffres attendus');

const yesOrNo = z.enum(['O', 'N']);

/** A place of the network on one of its lines. */
export const networkRow = withOthers(
  z.object({
    code_uic: uicCode,
    libelle: filled,
    fret: yesOrNo,
    voyageurs: yesOrNo,
    code_ligne: filled,
    commune: text,
    departemen: text,
    x_wgs84: degrees(180),
    y_wgs84: degrees(90),
  }),
);
export type NetworkRow = z.infer<typeof networkRow>;
