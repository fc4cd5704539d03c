import { z } from 'zod';
import { degrees, filled, text } from '../row.schema.js';

/** Columns that are read, as the file writes them: its first begins with `#`. */
export const LAPOSTE_COLUMNS = [
  '#Identifiant_du_site',
  'Libellé_du_site',
  'Caractéristique_du_site',
  'Adresse',
  'Complément_d_adresse',
  'Lieu_dit',
  'Code_postal',
  'Localité',
  'Code_INSEE',
  'Latitude',
  'Longitude',
  'Précision_du_géocodage',
  'Numéro_de_téléphone',
] as const;

/** What La Poste calls its contact points, and our kinds. */
export const KIND_OF_SITE = {
  'Bureau de Poste': 'bureau-de-poste',
  'Agence postale communale': 'agence-postale-communale',
  'Agence postale intercommunale': 'agence-postale-intercommunale',
  'Agence postale militaire': 'agence-postale-militaire',
  'Relais poste commerçant': 'relais-poste',
} as const;

const sites = Object.keys(KIND_OF_SITE) as (keyof typeof KIND_OF_SITE)[];

/** A row of the contact points. */
export const laposteRow = z.object({
  '#Identifiant_du_site': filled,
  Libellé_du_site: filled,
  Caractéristique_du_site: z.enum(sites),
  Adresse: text,
  Complément_d_adresse: text,
  Lieu_dit: text,
  Code_postal: text,
  Localité: text,
  Code_INSEE: text,
  Latitude: degrees(90),
  Longitude: degrees(180),
  Précision_du_géocodage: text,
  Numéro_de_téléphone: text,
});
export type LaposteRow = z.infer<typeof laposteRow>;
