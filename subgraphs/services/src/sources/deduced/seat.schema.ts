import { z } from 'zod';

const code = z.string().min(1);
const named = { code, nom: z.string().min(1), typeLiaison: z.number().int().min(0).max(8) };

/** Rows of Etalab's package, as far as seats of power need them. */
const communeRow = z.object({
  ...named,
  /** Absent from overseas collectivities, whose names take no article. */
  typeLiaison: named.typeLiaison.default(0),
  type: z.literal('commune-actuelle'),
  departement: code,
});
const arrondissementRow = z.object({ ...named, departement: code, chefLieu: code });
const departementRow = z.object({ ...named, zone: z.string(), chefLieu: code });
const regionRow = z.object({ ...named, zone: z.string(), chefLieu: code });
const epciRow = z.object({
  code: z.string().regex(/^\d{9}$/),
  nom: z.string().min(1),
  membres: z.array(z.object({ code, populationMunicipale: z.number().default(0) })).min(1),
});

export type CommuneRow = z.infer<typeof communeRow>;
export type ArrondissementRow = z.infer<typeof arrondissementRow>;
export type DepartementRow = z.infer<typeof departementRow>;
export type RegionRow = z.infer<typeof regionRow>;
export type EpciRow = z.infer<typeof epciRow>;

/** A row with the file that it stands in. */
export const seatRow = z.discriminatedUnion('of', [
  z.object({ of: z.literal('communes'), row: communeRow }),
  z.object({ of: z.literal('departements'), row: departementRow }),
  z.object({ of: z.literal('regions'), row: regionRow }),
  z.object({ of: z.literal('epci'), row: epciRow }),
  z.object({
    of: z.literal('arrondissements'),
    row: arrondissementRow,
    prefectures: z.set(z.unknown()),
  }),
]);
export type SeatRow = z.infer<typeof seatRow>;
