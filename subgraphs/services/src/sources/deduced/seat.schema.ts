import { z } from 'zod';

const code = z.string().min(1);
const named = { code, nom: z.string().min(1), typeLiaison: z.number().int().min(0).max(8) };

/** Rows of Etalab's package, as far as seats of power need them. */
export const communeRow = z.object({
  ...named,
  /** Absent from overseas collectivities, whose names take no article. */
  typeLiaison: named.typeLiaison.default(0),
  type: z.literal('commune-actuelle'),
  departement: code,
});
export const arrondissementRow = z.object({ ...named, departement: code, chefLieu: code });
export const departementRow = z.object({ ...named, zone: z.string(), chefLieu: code });
export const regionRow = z.object({ ...named, zone: z.string(), chefLieu: code });
export const epciRow = z.object({
  code: z.string().regex(/^\d{9}$/),
  nom: z.string().min(1),
  membres: z.array(z.object({ code, populationMunicipale: z.number().default(0) })).min(1),
});

export type CommuneRow = z.infer<typeof communeRow>;
export type ArrondissementRow = z.infer<typeof arrondissementRow>;
export type DepartementRow = z.infer<typeof departementRow>;
export type RegionRow = z.infer<typeof regionRow>;
export type EpciRow = z.infer<typeof epciRow>;
