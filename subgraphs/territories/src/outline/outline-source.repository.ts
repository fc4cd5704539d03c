import type { Provenance, Queried, StoredDefects } from '@maillage/kit';
import { notesOf } from '@maillage/kit';

/** Where real outlines come from; their day is that of each outline. */
export type OutlineSource = Omit<Provenance, 'vintage'>;

interface OutlineSourceRow extends Omit<OutlineSource, 'note' | 'noteEn'>, StoredDefects {
  readonly id: string;
}

/** Sources of outlines, as they are told. */
export class OutlineSourceRepository {
  constructor(private readonly database: Queried) {}

  /** Of these sources, in any order. */
  async byIds(ids: readonly string[]): Promise<(OutlineSource & { readonly id: string })[]> {
    const rows = await this.database.query<OutlineSourceRow[]>(
      `SELECT id, title, producer, licence, url, defects, defects_en AS "defectsEn", id AS "sourceId"
       FROM source WHERE id = ANY($1)`,
      [ids],
    );
    return rows.map(({ defects, defectsEn, ...row }) => ({
      ...row,
      ...notesOf({ defects, defectsEn }),
    }));
  }
}
