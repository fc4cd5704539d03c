import { grantViews } from '@maillage/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register keeps a copy of which territory is part of which. */
export class PublishToReforms1764000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(grantViews('maillage_reforms', 'published_territory', 'published_version'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(REVOKED);
  }
}

/** Granted as it is where the reader's role exists. */
const REVOKED = `
  DO $$ BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'maillage_reforms') THEN
      EXECUTE format('REVOKE USAGE ON SCHEMA %I FROM maillage_reforms', current_schema());
      REVOKE SELECT ON published_territory, published_version FROM maillage_reforms;
    END IF;
  END $$`;
