import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clusters of every zoom, and files of points. */
export class GatherMarks1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cluster (
        zoom smallint NOT NULL, kind smallint NOT NULL, x int NOT NULL, y int NOT NULL,
        points int NOT NULL, lon double precision NOT NULL, lat double precision NOT NULL,
        id text NOT NULL, name text NOT NULL, PRIMARY KEY (zoom, kind, x, y));
      COMMENT ON TABLE cluster IS
        'Services by cell of 64 px at each zoom; lon and lat are sums, id and name of one of them';
      CREATE TABLE points_file (
        version text NOT NULL, kind text NOT NULL, etag text NOT NULL, bytes int NOT NULL,
        gzipped bytea NOT NULL, PRIMARY KEY (version, kind));
      COMMENT ON TABLE points_file IS
        'Points of a kind as JSON columns; those of the version before are kept for open pages';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE points_file, cluster');
  }
}
