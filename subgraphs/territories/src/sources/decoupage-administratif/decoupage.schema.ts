import { z } from 'zod';

const code = z.string().min(1);
const population = z.number().int().nonnegative();

/** A row of communes.json that lives as a commune. */
export const communeRow = z.object({
  type: z.literal('commune-actuelle'),
  code,
  nom: z.string().min(1),
  zone: z.enum(['metro', 'drom', 'com']),
  /** Empty in Mayotte, which has none. */
  arrondissement: z
    .string()
    .optional()
    .transform((given) => (given === '' ? undefined : given)),
  departement: code,
  region: code,
  codesPostaux: z.array(z.string()).default([]),
  anciensCodes: z.array(code).default([]),
  population: population.optional(),
});
export type CommuneRow = z.infer<typeof communeRow>;

/** A row of communes.json inside a commune: déléguée, associée, municipal arrondissement. */
export const partRow = z.object({
  type: z.enum(['commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
  code,
  nom: z.string().min(1),
  chefLieu: code.optional(),
  commune: code.optional(),
  codesPostaux: z.array(z.string()).default([]),
  population: population.optional(),
});
export type PartRow = z.infer<typeof partRow>;

export const arrondissementRow = z.object({
  code,
  nom: z.string(),
  departement: code,
  region: code,
});
export const departementRow = z.object({ code, nom: z.string(), region: code, zone: z.string() });
export const regionRow = z.object({ code, nom: z.string(), zone: z.string() });
export const groupRow = z.object({
  code: z.string().regex(/^\d{9}$/),
  nom: z.string(),
  membres: z.array(z.object({ code })).min(1),
});
export type GroupRow = z.infer<typeof groupRow>;

/** The package's files, validated. */
export interface DecoupageRows {
  readonly communes: readonly CommuneRow[];
  readonly parts: readonly PartRow[];
  readonly arrondissements: readonly z.infer<typeof arrondissementRow>[];
  readonly departements: readonly z.infer<typeof departementRow>[];
  readonly regions: readonly z.infer<typeof regionRow>[];
  readonly epci: readonly GroupRow[];
  readonly ept: readonly GroupRow[];
}
