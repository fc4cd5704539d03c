import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register keeps a copy of which territory is part of which. */
export class PublishToReforms1764000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(grants('GRANT', 'TO'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(grants('REVOKE', 'FROM'));
  }
}

/** The reader's role exists where both subgraphs share a database; alone, there is nobody to grant to. */
const grants = (verb: 'GRANT' | 'REVOKE', towards: 'TO' | 'FROM'): string => `
  DO $$ BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'maillage_reforms') THEN
      EXECUTE format('${verb} USAGE ON SCHEMA %I ${towards} maillage_reforms', current_schema());
      ${verb} SELECT ON published_territory, published_version ${towards} maillage_reforms;
    END IF;
  END $$`;
