import type { QueryRunner } from 'typeorm';

/** Where the centre of a commune is, in degrees and in metres of its zone. */
export interface CommunePlace {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly zone: number;
  readonly x: number;
  readonly y: number;
}

/** The communes of today by every code that they have borne. */
export class Communes {
  private constructor(private readonly byCode: ReadonlyMap<string, CommunePlace>) {}

  static async read(runner: QueryRunner): Promise<Communes> {
    const rows = (await runner.query(
      `SELECT c.code, t.id, t.lon, t.lat, t.zone, t.place[0] AS x, t.place[1] AS y
       FROM commune_code c
       JOIN territory_copy own ON own.id = c.id
       JOIN territory_copy t ON t.id = CASE WHEN own.place IS NULL THEN c.commune ELSE c.id END
       WHERE t.place IS NOT NULL`,
    )) as (CommunePlace & { code: string })[];
    return new Communes(new Map(rows.map(({ code, ...place }) => [code, place])));
  }

  /** The commune that bears a code, or that it became; null where none ever did. */
  ofCode(given: string): CommunePlace | null {
    return this.byCode.get(given) ?? null;
  }
}
