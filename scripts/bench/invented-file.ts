import { openDatabase, type DatabaseTarget } from '@maillage/kit';
import { randomFrom } from '@maillage/services/testing';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The source whose form an invented file takes. */
export const INVENTED_SOURCE = 'laposte-points-de-contact';

/** Columns of the file, as that source writes them. */
export const INVENTED_COLUMNS = [
  ...['#Identifiant_du_site', 'Libellé_du_site', 'Caractéristique_du_site'],
  ...['Site_Acores_de_rattachement', 'Adresse', 'Complément_d_adresse', 'Lieu_dit', 'Code_postal'],
  ...['Localité', 'Code_INSEE', 'Pays', 'Latitude', 'Longitude', 'Précision_du_géocodage'],
  ...['Numéro_de_téléphone', 'latlong'],
] as const;

/** An edition to invent. */
export interface InventedEdition {
  /** The day that it describes (ISO). */
  readonly day: string;
  readonly rows: number;
  /** Points of the edition before that are gone; the same number are new, as many again are of another kind. */
  readonly changed: number;
}

interface Commune {
  readonly code: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** Communes with a centre, which is where invented points are near. */
export async function readCommunes(target: DatabaseTarget): Promise<readonly Commune[]> {
  const database = await openDatabase({ target, migrations: [] });
  try {
    return await database.query<Commune[]>(
      `SELECT substr(id, 5) AS code, upper(trim(search_name)) AS name, lon, lat FROM territory_copy
       WHERE level = 'COMMUNE' AND place IS NOT NULL ORDER BY id`,
    );
  } finally {
    await database.destroy();
  }
}

/**
 * Writes a file of invented points into a folder that stands for the network, in the form of
 * {@link INVENTED_SOURCE}: the same on every machine.
 *
 * @returns where it is
 */
export async function inventFile(
  mirror: string,
  communes: readonly Commune[],
  edition: InventedEdition,
): Promise<string> {
  const file = path.join(mirror, 'services/laposte', edition.day, 'laposte_poincont2.csv');
  mkdirSync(path.dirname(file), { recursive: true });
  await pipeline(Readable.from(chunks(communes, edition)), createWriteStream(file));
  return file;
}

function* chunks(communes: readonly Commune[], edition: InventedEdition): Generator<string> {
  let text = `${INVENTED_COLUMNS.join(';')}\r\n`;
  for (let i = edition.changed; i < edition.rows + edition.changed; i += 1) {
    text += rowOf(i, communes, edition);
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** A point is the same whatever the edition: its number is the seed. */
function rowOf(i: number, communes: readonly Commune[], { changed }: InventedEdition): string {
  const random = randomFrom(i);
  const commune = communes[Math.floor(random() * communes.length)];
  if (commune === undefined) throw new Error('no commune has a centre: load territories first');
  const { code, name } = commune;
  const [lat, lon] = [commune.lat, commune.lon].map((at) => (at + random() * 0.03).toFixed(6));
  const isAgency = random() < 0.5 || i < 2 * changed;
  return (
    [
      ...[`${String(i).padStart(7, '0')}Z`, `${name} ${String(i)} BP`],
      ...[isAgency ? 'Agence postale communale' : 'Bureau de Poste', '01143A'],
      ...[`${String(1 + (i % 90))} RUE DE LA REPUBLIQUE`, '', '', `${code.slice(0, 2)}000`],
      ...[name, code, 'FRANCE', lat, lon, 'Géocodé au numéro', '3631', `${lat},${lon}`],
    ].join(';') + '\r\n'
  );
}

/** Forgets every history, so that a file is the first of its source; the next load takes all in again. */
export async function emptyHistory(target: DatabaseTarget): Promise<void> {
  const database = await openDatabase({ target, migrations: [] });
  try {
    await database.query(`
      TRUNCATE service_feed, service_event, service_version, history_record, snapshot_row,
        source_state, snapshot_coverage, refused_row, snapshot, source_failure, source_check,
        data_version CASCADE`);
  } finally {
    await database.destroy();
  }
}
