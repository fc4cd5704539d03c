import type { QueryRunner } from 'typeorm';

/** Where the centre of a commune is, in degrees and in metres of its zone. */
export interface CommunePlace {
  readonly lon: number;
  readonly lat: number;
  readonly zone: number;
  readonly x: number;
  readonly y: number;
}

/** What a code that a commune has borne is today: the commune, or its municipal arrondissement. */
export interface CommuneToday {
  /** Null where no commune ever bore it. */
  readonly id: string | null;
  readonly departement: string | null;
  /** Null where no centre is known. */
  readonly centre: CommunePlace | null;
}

/** The communes of today by every code that they have borne. */
export class Communes {
  private constructor(private readonly byCode: ReadonlyMap<string, CommuneToday>) {}

  static async read(runner: QueryRunner): Promise<Communes> {
    const rows = (await runner.query(TODAY)) as (CommuneToday & { readonly code: string })[];
    return new Communes(new Map(rows.map(({ code, ...commune }) => [code, commune])));
  }

  /** What a code is today. */
  ofCode(given: string | null): CommuneToday {
    return (given === null ? undefined : this.byCode.get(given)) ?? NO_COMMUNE;
  }
}

const NO_COMMUNE: CommuneToday = { id: null, departement: null, centre: null };

const TODAY = `
  SELECT c.code, c.id, c.departement, CASE WHEN t.id IS NOT NULL THEN jsonb_build_object(
    'lon', t.lon, 'lat', t.lat, 'zone', t.zone, 'x', t.place[0], 'y', t.place[1]) END AS centre
  FROM commune_code c
  LEFT JOIN territory_copy own ON own.id = c.id
  LEFT JOIN territory_copy t ON t.id = CASE WHEN own.place IS NULL THEN c.commune ELSE c.id END
    AND t.place IS NOT NULL`;
