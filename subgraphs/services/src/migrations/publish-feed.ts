import { grantViews } from '@maillage/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register follows what services were seen to do: each line of the feed with its event, as it is known now. */
export class PublishFeed1764000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PUBLISHED);
    await runner.query(grantViews('maillage_reforms', 'published_feed'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW published_feed');
  }
}

const PUBLISHED = `
  CREATE VIEW published_feed AS
  SELECT f.seq, f.retracted, f.told_at, e.id AS event, e.source, e.nature, e.service, e.other,
    a.code AS kind_from, b.code AS kind_to, e.metres, e.mass, e.after, e.before, e.declared_on,
    coalesce(own.commune, e.commune) AS commune, e.backfilled, s.lon, s.lat
  FROM service_feed f JOIN service_event e ON e.id = f.event
  LEFT JOIN kind a ON a.num = e.kind_from LEFT JOIN kind b ON b.num = e.kind_to
  LEFT JOIN commune_code own ON own.id = e.commune AND own.code = substr(e.commune, 5)
  LEFT JOIN source_state s ON s.id = coalesce(e.state_to, e.state_from)`;
