import type { RejectedRow } from '@maillage/kit';
import { DataPackage, partition } from '@maillage/kit';
import type { z } from 'zod';
import type { IncomingPoint, ServiceSource } from '../../load/service-source.port.js';
import { SEAT_KINDS } from './seat.kinds.js';
import * as seats from './seat.map.js';
import * as schema from './seat.schema.js';

const PACKAGE = new DataPackage('@etalab/decoupage-administratif', import.meta.url);

type Reject = (row: RejectedRow) => void;

/** Seats of power deduced from the official code: what is known before a directory is loaded. */
export class DeducedSeats implements ServiceSource {
  readonly info = {
    id: 'sieges-deduits',
    title: 'Sièges déduits du code officiel géographique',
    producer: 'Maillage, d’après INSEE et DGCL (paquet d’Etalab)',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.npmjs.com/package/@etalab/decoupage-administratif',
    vintage: '2026 (paquet npm 6.0.0)',
    note: 'Points déduits, placés au centre de la commune : mairies de chaque commune, préfectures et conseils au chef-lieu (le siège réel peut être ailleurs, comme à Caen pour la Normandie), EPCI dans leur commune la plus peuplée.',
    verified: false,
  };
  readonly kinds = SEAT_KINDS;

  *read(reject: Reject): Generator<IncomingPoint> {
    const departements = rows('departements', schema.departementRow, reject);
    const prefectures = new Set(departements.map((d) => d.chefLieu));
    const arrondissements = rows('arrondissements', schema.arrondissementRow, reject);
    yield* present(rows('communes', schema.communeRow, reject, isLiving).map(seats.townHall));
    yield* present(departements.map(seats.prefecture));
    yield* present(arrondissements.map((row) => seats.subPrefecture(row, prefectures)));
    yield* rows('epci', schema.epciRow, reject).map(seats.epciSeat);
    yield* present(departements.map(seats.departementCouncil));
    yield* present(rows('regions', schema.regionRow, reject).map(seats.regionCouncil));
  }
}

function present<T>(list: readonly (T | null)[]): T[] {
  return list.filter((item): item is T => item !== null);
}

function isLiving(row: unknown): boolean {
  return (
    typeof row === 'object' && row !== null && 'type' in row && row.type === 'commune-actuelle'
  );
}

function rows<T>(
  file: string,
  schemaOfRow: z.ZodType<T>,
  reject: Reject,
  concerns?: (row: unknown) => boolean,
): T[] {
  const list = PACKAGE.list(`data/${file}.json`);
  const { kept, rejected } = partition(list, schemaOfRow, concerns);
  for (const { line, reason } of rejected) reject({ line, reason: `${file}: ${reason}` });
  return kept;
}
