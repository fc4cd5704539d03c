import type { StoredDefects } from '@maillage/kit';
import type { DataSource } from 'typeorm';
import type { VariableCategory } from './variable.type.js';

/** What a variable is worth for a territory, one year or one day of it. */
export interface ValueRow {
  readonly territory: string;
  readonly variable: string;
  readonly vintage: number;
  readonly perimeter: number;
  readonly value: number | null;
  readonly constant_value: number | null;
  /** Codes of classes. */
  readonly category: string | null;
  readonly constant_category: string | null;
  readonly missing: string | null;
  /** Null for what comes with the hub. */
  readonly snapshot: number | null;
  readonly source: string | null;
  readonly valid_on: string | null;
  readonly given: string | null;
  readonly line: number | null;
}

/** A variable that a producer gives, with its source. */
export interface VariableRow extends StoredDefects {
  readonly code: string;
  readonly label: string;
  readonly labelEn: string;
  readonly unit: string;
  readonly definition: string;
  readonly definitionEn: string;
  readonly categories: readonly VariableCategory[] | null;
  readonly days: readonly string[];
  readonly title: string;
  readonly producer: string;
  readonly licence: string;
  readonly url: string;
  readonly sourceId: string;
}

/** Reads what variables are, and what they are worth; each method is one query. */
export class VariableRepository {
  constructor(private readonly database: DataSource) {}

  /** Variables of producers whose values are there, in the order of their sources. */
  produced(): Promise<VariableRow[]> {
    return this.database.query(PRODUCED);
  }

  /** Every value of these territories, year after year. */
  of(territories: readonly string[]): Promise<ValueRow[]> {
    return this.database.query(VALUES, [territories]);
  }

  /** Changes with the values that are served. */
  async mark(): Promise<string> {
    const [row] = await this.database.query<{ mark: string | null }[]>(
      `SELECT left(md5(string_agg(snapshot || version, ',' ORDER BY snapshot)), 8) AS mark
       FROM placed_snapshot`,
    );
    return row?.mark ?? '';
  }
}

const PRODUCED = `
  SELECT v.code, v.label, v.label_en AS "labelEn", v.unit, v.definition,
    v.definition_en AS "definitionEn", v.categories, s.title, s.producer, s.licence, s.url, s.defects,
    s.defects_en AS "defectsEn", s.id AS "sourceId",
    json_agg(n.valid_on::text ORDER BY n.valid_on) AS days
  FROM variable v JOIN source s ON s.id = v.source
  JOIN snapshot n ON n.source = s.id JOIN placed_snapshot p ON p.snapshot = n.id
  GROUP BY v.code, s.id ORDER BY s.id, v.rank`;

const VALUES = `
  SELECT territory, variable, vintage, perimeter, value, constant_value, NULL AS category,
    NULL AS constant_category, NULL AS missing, NULL::int AS snapshot, NULL AS source,
    NULL AS valid_on, NULL AS given, NULL::int AS line
  FROM variable_value WHERE territory = ANY($1)
  UNION ALL
  SELECT v.territory, v.variable, extract(year FROM v.valid_on)::smallint,
    extract(year FROM s.codes_on)::smallint, v.value, v.constant_value, v.category,
    v.constant_category, v.missing, v.snapshot, s.source, v.valid_on::text, v.given, v.line
  FROM produced_value v JOIN snapshot s ON s.id = v.snapshot WHERE v.territory = ANY($1)
  ORDER BY variable, vintage, valid_on`;
