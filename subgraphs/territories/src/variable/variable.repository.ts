import type { DataSource } from 'typeorm';

/** A row of `variable_value`. */
export interface ValueRow {
  readonly territory: string;
  readonly variable: string;
  readonly vintage: number;
  readonly perimeter: number;
  readonly value: number | null;
  readonly constant_value: number | null;
}

/** Reads what variables are worth. */
export class VariableRepository {
  constructor(private readonly database: DataSource) {}

  /** Every value of these territories, year after year. */
  of(territories: readonly string[]): Promise<ValueRow[]> {
    return this.database.query(
      `SELECT territory, variable, vintage, perimeter, value, constant_value FROM variable_value
       WHERE territory = ANY($1) ORDER BY variable, vintage`,
      [territories],
    );
  }
}
