import type { Column } from '@maillage/kit';

/** A column of what is downloaded, and the SQL that gives it: `s` is the service, `w` its producer's words. */
interface DownloadColumn extends Column {
  readonly sql: string;
}

const column = (
  name: string,
  type: Column['type'],
  sql: string,
  title: string,
  description: string,
): DownloadColumn => ({ name, type, sql, title, description });

const said = (key: string): string => `w.details->>'${key}'`;

/** The columns of a list of services, in order; names never change, others may be added at the end. */
export const DOWNLOAD_COLUMNS: readonly DownloadColumn[] = [
  column(
    'id',
    'string',
    's.id',
    'Identifiant',
    'Le même quoi que change le producteur. Stable id.',
  ),
  column('type', 'string', 'k.code', 'Type', 'Code du type de service. Kind of service.'),
  column('type_libelle', 'string', 'k.label', 'Libellé du type', 'En français. In French.'),
  column(
    'nom',
    'string',
    's.name',
    'Nom',
    'Tel que le producteur l’écrit. As the producer writes it.',
  ),
  column('adresse', 'string', said('address'), 'Adresse', 'Sans code postal. Street address.'),
  column('code_postal', 'string', said('postalCode'), 'Code postal', 'Postal code.'),
  column('localite', 'string', said('city'), 'Localité', 'Telle qu’écrite dans l’adresse. Town.'),
  column(
    ...(['commune', 'string', 'substr(s.territory, 5)', 'Commune'] as const),
    'Code officiel géographique d’aujourd’hui, ou de l’arrondissement municipal. Official code.',
  ),
  column(
    ...(['commune_deduite', 'boolean', 's.approximate', 'Commune déduite'] as const),
    'Vrai si elle est déduite du point et non donnée. Whether it is deduced from the point.',
  ),
  column(
    'departement',
    'string',
    'substr(w.departement, 5)',
    'Département',
    'Code officiel. Official code.',
  ),
  column('lon', 'number', 's.lon', 'Longitude', 'WGS 84, degrés. Degrees.'),
  column('lat', 'number', 's.lat', 'Latitude', 'WGS 84, degrés. Degrees.'),
  column(
    ...(['precision', 'string', 's.precision', 'Précision'] as const),
    'EXACT : le point du producteur ; COMMUNE_CENTRE : le centre de la commune. Whose point it is.',
  ),
  column('telephone', 'string', said('phone'), 'Téléphone', 'De l’accueil. Of the desk.'),
  column('courriel', 'string', said('email'), 'Courriel', 'De l’accueil. Of the desk.'),
  column('site', 'string', said('website'), 'Site', 'Adresse du site. Web site.'),
  column(
    ...(['ouvert_le', 'date', 'w.opened_on::text', 'Ouvert le'] as const),
    'Jour que donne le producteur, s’il en donne un. Day of opening, where it is given.',
  ),
  column('source', 'string', 's.source', 'Source', 'Identifiant de la source. Id of the source.'),
  column(
    ...(['source_date', 'date', 'n.valid_on::text', 'Date de la source'] as const),
    'Jour que décrit la dernière publication. Day that the last publication describes.',
  ),
  column('source_id', 'string', 'w.record_id', 'Identifiant du producteur', 'Id of the producer.'),
];
