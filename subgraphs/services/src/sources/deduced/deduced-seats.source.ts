import type { RawRow, SourceFiles } from '@maillage/kit';
import { DataPackage, edition, fileNamed, readJson } from '@maillage/kit';
import type { PackagedProducer } from '../../producer/packaged-producer.port.js';
import type { PointOfService } from '../../producer/producer.port.js';
import { arrivalOf } from '../packaged-arrival.js';
import { SEAT_KINDS } from './seat.kinds.js';
import * as seats from './seat.map.js';
import type { SeatRow } from './seat.schema.js';
import { seatRow } from './seat.schema.js';

const PACKAGE = new DataPackage('@etalab/decoupage-administratif', import.meta.url);
const FILES = ['departements', 'communes', 'arrondissements', 'epci', 'regions'] as const;

const SEATS = edition({
  files: {},
  rows: seatRows,
  schema: seatRow,
  map: toSeats,
});

/** Seats of power deduced from the official code: what is known before a directory is loaded. */
export const DEDUCED_SEATS: PackagedProducer = {
  info: {
    id: 'sieges-deduits',
    title: 'Sièges déduits du code officiel géographique',
    producer: 'Maillage, d’après INSEE et DGCL (paquet d’Etalab)',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.npmjs.com/package/@etalab/decoupage-administratif',
    contact: 'https://github.com/etalab/decoupage-administratif',
    cadence: 'YEARLY',
    defects: [
      {
        fr: 'Points déduits, placés au centre de la commune.',
        en: 'Deduced points, placed at the centre of the commune.',
      },
      {
        fr: 'Les préfectures et les conseils sont au chef-lieu : le siège réel peut être ailleurs, comme à Caen pour la Normandie.',
        en: 'Préfectures and councils are at the chef-lieu: the real seat may be elsewhere, such as Caen for Normandie.',
      },
      {
        fr: 'Un EPCI est placé dans sa commune la plus peuplée.',
        en: 'An EPCI is placed in its most populated commune.',
      },
    ],
    verified: false,
  },
  kinds: SEAT_KINDS,
  editions: [SEATS],
  arrive: () => arrivalOf(SEATS, PACKAGE, { files: FILES.map(dataFile), validOn: '2026-01-01' }),
};

function dataFile(name: string): readonly [string, string] {
  return [name, `data/${name}.json`];
}

/** Rows of every file; the préfectures are known before arrondissements are read. */
async function* seatRows(files: SourceFiles): AsyncGenerator<RawRow> {
  const prefectures = new Set<unknown>();
  for (const of of FILES) {
    for await (const { line, value } of readJson(fileNamed(files, of))) {
      const row = value as Readonly<Record<string, unknown>>;
      if (of === 'departements') prefectures.add(row['chefLieu']);
      // The file has parts of communes too: they are no rows of ours.
      if (of === 'communes' && row['type'] !== 'commune-actuelle') continue;
      yield { line, file: of, value: { of, row, prefectures } };
    }
  }
}

function toSeats(given: SeatRow): readonly PointOfService[] | ReturnType<typeof seats.townHall> {
  switch (given.of) {
    case 'communes':
      return seats.townHall(given.row);
    case 'departements':
      return present([seats.prefecture(given.row), seats.departementCouncil(given.row)]);
    case 'arrondissements':
      return seats.subPrefecture(given.row, given.prefectures);
    case 'epci':
      return seats.epciSeat(given.row);
    case 'regions':
      return seats.regionCouncil(given.row);
  }
}

const present = (found: readonly ReturnType<typeof seats.townHall>[]): readonly PointOfService[] =>
  found.filter((one): one is PointOfService => 'recordId' in one);
