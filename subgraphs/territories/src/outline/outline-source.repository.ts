import type { Provenance, Queried } from '@maillage/kit';

/** Where real outlines come from; their day is that of each outline. */
export type OutlineSource = Omit<Provenance, 'vintage'>;

/** Sources of outlines, as they are told. */
export class OutlineSourceRepository {
  constructor(private readonly database: Queried) {}

  /** Of these sources, in any order. */
  byIds(ids: readonly string[]): Promise<(OutlineSource & { readonly id: string })[]> {
    return this.database.query(
      `SELECT id, title, producer, licence, url, array_to_string(defects, ' ') AS note, id AS "sourceId" FROM source
       WHERE id = ANY($1)`,
      [ids],
    );
  }
}
