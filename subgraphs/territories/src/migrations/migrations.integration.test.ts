import { describe, expect, it } from '@jest/globals';
import { migrateDatabase, openDatabase } from '@maillage/kit';
import { testDatabase } from '@maillage/kit/testing';
import { MIGRATIONS } from './index.js';
import { PublishChanges1764000000061 } from './publish-changes.js';

const VIEWS = `
  SELECT table_name AS name FROM information_schema.views
  WHERE table_schema = 'territories' ORDER BY 1`;
const published = ['published_succession', 'published_territory', 'published_version'];
const every = ['published_change', ...published];
/** Once done, changes are published. */
const TELLING = new Set(MIGRATIONS.slice(MIGRATIONS.indexOf(PublishChanges1764000000061)));

describe('the migrations of territories', () => {
  it('can be undone one by one and done again', async () => {
    const test = await testDatabase('territories', 'services');
    const { target } = test;
    const database = await openDatabase({ target, migrations: MIGRATIONS });
    const views = async () => (await database.query<{ name: string }[]>(VIEWS)).map((v) => v.name);
    try {
      await migrateDatabase(database);
      for (const migration of MIGRATIONS.toReversed()) {
        const told = TELLING.has(migration) ? every : published;
        expect([migration.name, await views()]).toEqual([migration.name, told]);
        await database.undoLastMigration();
      }
      expect(await views()).toEqual([]);
      await migrateDatabase(database);
      expect(await views()).toEqual(every);
    } finally {
      await database.destroy();
      await test.drop();
    }
  });

  it('let the services read the published views, and nothing else', async () => {
    const test = await testDatabase('territories', 'services');
    const { target, targets } = test;
    const owner = await openDatabase({ target, migrations: MIGRATIONS });
    const services = targets['services'] ?? target;
    const reader = await openDatabase({ target: services, migrations: [] });
    try {
      await migrateDatabase(owner);
      for (const view of published) {
        expect(await reader.query(`SELECT * FROM territories.${view}`)).toEqual([]);
      }
      await expect(reader.query('SELECT * FROM territories.territory')).rejects.toThrow(
        /permission denied/,
      );
    } finally {
      await reader.destroy();
      await owner.destroy();
      await test.drop();
    }
  });
});
