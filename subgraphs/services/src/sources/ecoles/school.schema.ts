import { z } from 'zod';
import { withOthers } from '../gathered.js';
import { degrees, filled, text } from '../row.schema.js';

/** Columns that are read of the directory, as its table names them. */
export const SCHOOL_COLUMNS = [
  'Identifiant_de_l_etablissement',
  'Nom_etablissement',
  'Statut_public_prive',
  'Adresse_1',
  'Adresse_2',
  'Code postal',
  'Code_commune',
  'Nom_commune',
  'Ecole_maternelle',
  'Lycee_Agricole',
  'Telephone',
  'Web',
  'Mail',
  'Type_contrat_prive',
  'latitude',
  'longitude',
  'precision_localisation',
  'date_ouverture',
  'etat',
  'code_nature',
  'libelle_nature',
] as const;

const day = text.pipe(z.iso.date('date attendue').optional());

/** A school, an office of the administration of education, or another establishment that it follows. */
export const schoolRow = withOthers(
  z.object({
    Identifiant_de_l_etablissement: z.string().regex(/^\d{7}[A-Z]$/, 'code UAI attendu'),
    Nom_etablissement: filled,
    Statut_public_prive: text,
    Adresse_1: text,
    Adresse_2: text,
    'Code postal': text,
    Code_commune: text,
    Nom_commune: text,
    Ecole_maternelle: text,
    Lycee_Agricole: text,
    Telephone: text,
    Web: text,
    Mail: text,
    Type_contrat_prive: text,
    latitude: degrees(90),
    longitude: degrees(180),
    precision_localisation: text,
    date_ouverture: day,
    etat: z.enum(['OUVERT', 'A OUVRIR', 'A FERMER', 'FERME']),
    code_nature: filled,
    libelle_nature: filled,
  }),
);
export type SchoolRow = z.infer<typeof schoolRow>;
