import { z } from 'zod';
import { filled } from '../row.schema.js';

/** A field of the API, null where it is empty. */
const said = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || undefined);

/** A list that the API writes as JSON inside a text; the bulk file has it as a list. */
export const listed = <T extends z.ZodType>(item: T) =>
  z.preprocess((value, context) => {
    if (typeof value !== 'string') return value ?? [];
    if (value.trim() === '') return [];
    try {
      return JSON.parse(value) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'ce n’est pas du JSON' });
      return z.NEVER;
    }
  }, z.array(item));

const worded = z.object({ valeur: said });

const address = z.object({
  type_adresse: said,
  ...{ complement1: said, complement2: said, numero_voie: said, service_distribution: said },
  ...{ code_postal: said, nom_commune: said, longitude: said, latitude: said },
  accessibilite: said,
});
export type ApiAddress = z.infer<typeof address>;

const days = z.object({
  ...{ nom_jour_debut: said, nom_jour_fin: said, commentaire: said },
  ...{ valeur_heure_debut_1: said, valeur_heure_fin_1: said },
  ...{ valeur_heure_debut_2: said, valeur_heure_fin_2: said },
});
export type ApiDays = z.infer<typeof days>;

/** A record of the API of the directory (Explore v2.1), seen once: of 2024-10-07. */
export const apiRecord = z.object({
  ...{ id: filled, nom: filled, categorie: said },
  ...{ ancien_code_pivot: said, siret: said, code_insee_commune: said },
  pivot: listed(z.object({ type_service_local: said })),
  adresse: listed(address),
  plage_ouverture: listed(days),
  ...{ telephone: listed(worded), site_internet: listed(worded) },
  ...{ adresse_courriel: said, commentaire_plage_ouverture: said },
});
export type ApiRecord = z.infer<typeof apiRecord>;
