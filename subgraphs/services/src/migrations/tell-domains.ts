import { grantViews } from '@maillage/kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { domainOf } from '../kind/kind-domain.js';

/** Each kind is of a domain, which the register filters by. */
export class TellDomains1764000000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE kind ADD COLUMN domain text NOT NULL DEFAULT 'AUTRE'`);
    const kinds = (await runner.query('SELECT code, bpe_code AS bpe FROM kind')) as readonly {
      readonly code: string;
      readonly bpe: string | null;
    }[];
    await runner.query(TOLD, [
      kinds.map(({ code }) => code),
      kinds.map(({ code, bpe }) => domainOf(code, bpe)),
    ]);
    await runner.query('CREATE VIEW published_kind AS SELECT code, domain FROM kind');
    await runner.query(grantViews('maillage_reforms', 'published_kind'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW published_kind; ALTER TABLE kind DROP COLUMN domain');
  }
}

const TOLD = `
  UPDATE kind SET domain = told.domain
  FROM unnest($1::text[], $2::text[]) AS told (code, domain) WHERE told.code = kind.code`;
