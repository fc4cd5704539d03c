import type { SourceFiles } from '@maillage/kit';
import { edition, fileNamed, readCsv } from '@maillage/kit';
import type { BilingualProducer } from '../../producer/producer.port.js';
import { toStation as toNetworkStation } from './network.map.js';
import { rowsOfFeatures, rowsOfTable } from './network.rows.js';
import { networkRow } from './network.schema.js';
import { stationKind } from './station.kinds.js';
import { toStation } from './station.map.js';
import { STATION_COLUMNS, stationRow } from './station.schema.js';

const PORTAL = 'https://ressources.data.sncf.com';

/** Passenger stations, as those who run them list them. */
export const SNCF_STATIONS: BilingualProducer = {
  info: {
    id: 'sncf-gares-de-voyageurs',
    title: 'Gares de voyageurs du réseau ferré national',
    producer: 'SNCF Gares & Connexions',
    licence: 'Licence du producteur (non rappelée dans la copie)',
    url: `${PORTAL}/explore/dataset/gares-de-voyageurs/`,
    contact: `${PORTAL}/explore/dataset/gares-de-voyageurs/`,
    cadence: 'IRREGULAR',
    defects: [
      {
        fr: 'Quelques gares n’ont pas de position ; elles sont placées au centre de leur commune.',
        en: 'A few stations have no position; they are placed at the centre of their commune.',
      },
      {
        fr: 'Une gare peut avoir plusieurs codes UIC ; elle est suivie sous le plus petit.',
        en: 'A station may have several UIC codes; it is followed under the smallest.',
      },
      {
        fr: 'Les gares que la liste ne nomme pas ne sont pas pour autant fermées : celles d’autres exploitants n’y sont pas toutes.',
        en: 'Stations that the list does not name are not closed for all that: not all those of other operators are in it.',
      },
    ],
    verified: false,
  },
  kinds: [stationKind(true)],
  bounds: { closedAtOnce: 0.02, closedPerYear: 0.01 },
  editions: [
    edition({
      files: {
        stations: {
          mirror: 'services/gares/{stamp}/gares-de-voyageurs.csv',
          url: `${PORTAL}/api/explore/v2.1/catalog/datasets/gares-de-voyageurs/exports/csv?use_labels=true`,
        },
      },
      rows: (files: SourceFiles) =>
        readCsv(fileNamed(files, 'stations'), { columns: STATION_COLUMNS }),
      schema: stationRow,
      map: toStation,
    }),
  ],
};

/** Stations of the network, as its manager lists them: with those where no train stops any longer. */
export const SNCF_NETWORK: BilingualProducer = {
  info: {
    id: 'sncf-liste-des-gares',
    title: 'Liste des gares du réseau ferré national',
    producer: 'SNCF Réseau',
    licence: 'Licence du producteur (non rappelée dans la copie)',
    url: `${PORTAL}/explore/dataset/liste-des-gares/`,
    contact: `${PORTAL}/explore/dataset/liste-des-gares/`,
    cadence: 'IRREGULAR',
    defects: [
      {
        fr: 'Une ligne par gare et par voie ferrée ; les lignes d’une gare sont réunies et sa position est la plus centrale.',
        en: 'One row per station and railway line; the rows of a station are gathered, and its position is the most central one.',
      },
      {
        fr: 'Le fichier de janvier 2024 a perdu les lignes 001000 (Paris-Est à Mulhouse) et 783000 (Lyon à Roanne par Tarare) : 45 gares, dont Paris-Est ; 41 sont dans la liste de 2026.',
        en: 'The file of January 2024 lost the lines 001000 (Paris-Est to Mulhouse) and 783000 (Lyon to Roanne through Tarare): 45 stations, Paris-Est among them; 41 are in the list of 2026.',
      },
      {
        fr: 'Environ 200 gares dites de voyageurs ne sont pas dans la liste de l’exploitant : haltes sans train, lignes d’autres exploitants.',
        en: 'About 200 stations said to be for passengers are not in the operator’s list: halts without trains, lines of other operators.',
      },
      {
        fr: 'Sans code INSEE : la commune est celle de la position.',
        en: 'No INSEE code: the commune is that of the position.',
      },
    ],
    verified: false,
  },
  kinds: [stationKind(false)],
  // A few stations a year: more than that is a hole in the file, as it was in 2024. Each line of a
  // station has its own point, so that one which loses a line seems to move.
  bounds: { closedAtOnce: 0.002, closedPerYear: 0.003, movedMetres: 2_000 },
  editions: [
    edition({
      files: { stations: { mirror: 'services/gares/{stamp}/liste-des-gares.csv' } },
      rows: rowsOfTable,
      schema: networkRow,
      map: toNetworkStation,
    }),
    edition({
      files: {
        stations: {
          mirror: 'services/gares/{stamp}/liste-des-gares.geojson',
          url: `${PORTAL}/api/explore/v2.1/catalog/datasets/liste-des-gares/exports/geojson`,
        },
      },
      rows: rowsOfFeatures,
      schema: networkRow,
      map: toNetworkStation,
    }),
  ],
};
