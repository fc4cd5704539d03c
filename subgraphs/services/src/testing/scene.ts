import type { RejectedRow } from '@maillage/kit';
import type { TestDatabase } from '@maillage/kit/testing';
import { OperatorType } from '../kind/kind.type.js';
import type { IncomingPoint, KindInfo, ServiceSource } from '../load/service-source.port.js';

/** Three communes of one département, as `territories` would publish them. */
export function publishTerritories(database: TestDatabase, version: string): Promise<void> {
  return database.runAsAdmin(VIEWS.replace('VERSION', version));
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
  GRANT USAGE ON SCHEMA territories TO maillage_services;
  GRANT SELECT ON territories.published_territory, territories.published_version
    TO maillage_services;`;

const kind = (code: string, label: string): KindInfo => ({
  ...{ code, label, labelEn: label, bpeCode: null },
  operatorType: OperatorType.OPERATEUR,
  deduced: false,
});

const point = (line: number, recordId: string, name: string, at: IncomingPoint['at']) => ({
  ...{ line, recordId, name, at },
  kind: recordId.startsWith('m') ? 'mairie' : 'gare',
});

/**
 * A few points that can be told by name, four bad rows, and others.
 *
 * @param others so many that an index matters, unless said
 */
export function fakeSource(others = 20_000): ServiceSource {
  return {
    info: {
      ...{ id: 'fake', title: 'Fake', producer: 'Nobody', licence: 'Licence Ouverte 2.0' },
      ...{ url: 'https://example.org', vintage: '2026', note: null, verified: false },
    },
    kinds: [kind('gare', 'Gare'), kind('mairie', 'Mairie')],
    read: (reject) => fakePoints(others, reject),
  };
}

function* fakePoints(others: number, reject: (row: RejectedRow) => void): Generator<IncomingPoint> {
  yield point(1, 'm1', 'Mairie d’Ici', { commune: 'COM-00001' });
  yield point(2, 'g1', 'Gare d’Ici', { lon: 3, lat: 46.5 });
  yield point(3, 'g2', 'Gare de Là', { lon: 3.4, lat: 46.5 });
  yield point(4, 'doublon', 'Gare du Bout', { lon: 3.45, lat: 46.5 });
  yield point(5, 'doublon', 'Gare du Bout', { lon: 3.45, lat: 46.5 });
  yield point(6, 'au-large', 'Phare', { lon: -30, lat: 10 });
  yield point(7, 'ailleurs', 'Gare d’Ailleurs', { commune: 'COM-99999' });
  reject({ line: 8, reason: 'illisible' });
  yield point(9, 'g3', 'Gare Bourg-Lazare', { lon: 4, lat: 47.5 });
  for (let i = 0; i < others; i += 1) {
    const at = { lon: 0.5 + (i % 200) * 0.01, lat: 44 + Math.floor(i / 200) * 0.01 };
    yield point(100 + i, `g-${String(i)}`, `Z ${String(i).padStart(5, '0')}`, at);
  }
}
