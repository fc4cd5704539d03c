import type { Arrival, RowOutcome } from '@maillage/kit';
import { Refused } from '@maillage/kit';
import type { TestDatabase } from '@maillage/kit/testing';
import { OperatorType } from '../kind/kind.type.js';
import type { ArrivedEdition } from '../load/load-services.js';
import type {
  PointOfService,
  ProducedKind,
  ProducerBounds,
  ServiceProducer,
} from '../producer/producer.port.js';

/** Three communes of one département, as `territories` would publish them. */
export function publishTerritories(database: TestDatabase, version: string): Promise<void> {
  return database.runAsAdmin(VIEWS.replace('VERSION', version));
}

/** The same after a merger: the first commune is part of the second. */
export function publishMergedTerritories(database: TestDatabase, version: string): Promise<void> {
  const merged = VIEWS.replace(/^.*'COM-00001', 'COMMUNE'.*\n/m, '').replace(
    "VALUES ('00009'",
    "VALUES ('00001', 'COM-00002'), ('00009'",
  );
  return database.runAsAdmin(merged.replace('VERSION', version));
}

/** The same with a fourth commune beside the first, of another département. */
export function publishBorderTerritories(database: TestDatabase, version: string): Promise<void> {
  const town = `('COM-00004', 'COMMUNE', '{DEP-99,FR}', NULL, NULL, 3.01, 46.5, 'Le Pont', 'BOX_CENTRE')`;
  const bordered = VIEWS.replace(/^.*'COM-00003', 'COMMUNE'.*$/m, (last) => `${last},\n${town}`);
  return database.runAsAdmin(bordered.replace('VERSION', version));
}

const VIEWS = `
  CREATE OR REPLACE VIEW territories.published_version AS SELECT 'VERSION'::text AS version;
  CREATE OR REPLACE VIEW territories.published_territory AS
    SELECT * FROM (VALUES
      ('FR', 'FRANCE', '{}'::text[], 2000, 20.0::float8, 3.2::float8, 46.5::float8, 'France', 'MEMBERS_MEAN'),
      ('DEP-00', 'DEPARTEMENT', '{FR}', 2000, 20.0, 3.2, 46.5, 'Loire', 'MEMBERS_MEAN'),
      ('EPCI-200000000', 'EPCI', '{DEP-00,FR}', 1000, 10.0, 3.0, 46.5, 'CC du Pays', 'MEMBERS_MEAN'),
      ('COMD-00101', 'COMMUNE_DELEGUEE', '{COM-00001,EPCI-200000000,DEP-00,FR}',
        NULL, NULL, 3.0, 46.5, 'Ici-Bas', 'BOX_CENTRE'),
      ('COM-00001', 'COMMUNE', '{EPCI-200000000,DEP-00,FR}', 1000, 10.0, 3.0, 46.5, 'Saint-Ici', 'BOX_CENTRE'),
      ('COM-00002', 'COMMUNE', '{DEP-00,FR}', 1000, 10.0, 3.4, 46.5, 'Le Bourg', 'BOX_CENTRE'),
      ('COM-00003', 'COMMUNE', '{DEP-99,FR}', NULL, NULL, 4.0, 47.5, 'Loiré', 'PARENT_CENTRE')
    ) AS t(id, level, parents, population, area_km2, lon, lat, name, precision);
  CREATE OR REPLACE VIEW territories.published_succession AS
    SELECT * FROM (VALUES ('00009', 'COM-00002')) AS t(old_code, id);
  GRANT USAGE ON SCHEMA territories TO maillage_services;
  GRANT SELECT ON territories.published_territory, territories.published_version,
    territories.published_succession TO maillage_services;`;

/** A producer of the scene; its bad rows are many of a few, unless said. */
export function fakeProducer(
  id: string,
  kinds: readonly ProducedKind[],
  bounds: ProducerBounds = { refused: 0.9 },
): ServiceProducer {
  return {
    info: {
      ...{ id, title: 'Fake', producer: 'Nobody', licence: 'Licence Ouverte 2.0', defects: [] },
      ...{ url: 'https://example.org', contact: 'https://example.org', verified: false },
      cadence: 'IRREGULAR',
    },
    kinds,
    editions: [],
    bounds,
  };
}

/** A kind of the scene; its family is its code, unless said. */
export const fakeKind = (
  code: string,
  label: string,
  more: Partial<ProducedKind> = {},
): ProducedKind => ({
  ...{ code, label, labelEn: label, bpeCode: null, operatorType: OperatorType.OPERATEUR },
  ...{ family: code, coverage: 'COUNTRY', reference: true, ...more },
});

/** What a row of the scene is read as. */
export type Result = RowOutcome<PointOfService>['result'];

/** An edition that has arrived, its rows being these in order; a new version is other bytes. */
export function fakeArrival(
  validOn: string,
  rows: Iterable<Result>,
  version = 1,
): Arrival<PointOfService> {
  const read = async function* () {
    let line = 0;
    for (const result of await Promise.resolve(rows))
      yield { line: (line += 1), file: null, result };
  };
  return {
    edition: { files: {}, version, read },
    ...{ validOn, retrievedAt: new Date(validOn), files: {} },
  };
}

/**
 * A few points that can be told by name, four bad rows, and others.
 *
 * @param others so many that an index matters, unless said
 */
export function fakeSource(others = 20_000): ArrivedEdition {
  return {
    producer: fakeProducer('fake', [fakeKind('gare', 'Gare'), fakeKind('mairie', 'Mairie')]),
    arrival: fakeArrival('2026-01-01', [...fakePoints(others)]),
  };
}

type Place = Pick<PointOfService, 'at' | 'commune'>;

const point = (recordId: string, name: string, place: Place): PointOfService => ({
  ...{ recordId, name, ...place },
  kind: recordId.startsWith('m') ? 'mairie' : 'gare',
});
const at = (lon: number, lat: number): Place => ({ at: { lon, lat } });

function* fakePoints(others: number): Generator<Result> {
  yield point('m1', 'Mairie d’Ici', { commune: '00001' });
  yield point('g1', 'Gare d’Ici', at(3, 46.5));
  yield point('g2', 'Gare de Là', at(3.4, 46.5));
  yield point('doublon', 'Gare du Bout', at(3.45, 46.5));
  yield point('doublon', 'Gare du Bout', at(3.45, 46.5));
  yield point('au-large', 'Phare', at(-30, 10));
  yield point('ailleurs', 'Gare d’Ailleurs', { commune: '99999' });
  yield new Refused('ROW_INVALID', 'illisible');
  yield point('g3', 'Gare Bourg-Lazare', at(4, 47.5));
  for (let i = 0; i < others; i += 1) {
    const place = at(0.5 + (i % 200) * 0.01, 44 + Math.floor(i / 200) * 0.01);
    yield point(`g-${String(i)}`, `Z ${String(i).padStart(5, '0')}`, place);
  }
}
