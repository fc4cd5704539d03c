/** A row, as fields by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** A query that this small part of ODSQL does not know. */
export class OdsqlError extends Error {
  constructor(text: string, clause: string) {
    super(`ODSQL query is malformed: ${text} Clause(s) containing the error(s): ${clause}.`);
  }
}

const CONDITION = /^(\w+)\s*(?:=|:)\s*(?:"([^"]*)"|([^\s"]+))$/;

/** Rows for which each of `field = "value"` or `field:value`, joined by `and`, is true. @throws OdsqlError */
export function chosen(rows: readonly Fields[], where: string | undefined): readonly Fields[] {
  if (where === undefined) return rows;
  const conditions = where.split(/\s+and\s+/i).map((text) => {
    const [, field, quoted, bare] = CONDITION.exec(text.trim()) ?? [];
    if (field === undefined) throw new OdsqlError(where, 'where');
    return { field, value: quoted ?? bare ?? '' };
  });
  return rows.filter((row) => conditions.every(({ field, value }) => textOf(row[field]) === value));
}

/** Rows in the order of `field [asc|desc]`, a list of them. @throws OdsqlError */
export function ordered(rows: readonly Fields[], orderBy: string | undefined): readonly Fields[] {
  if (orderBy === undefined) return rows;
  const keys = orderBy.split(',').map((text) => {
    const [, field, way] = /^(\w+)(?:\s+(asc|desc))?$/i.exec(text.trim()) ?? [];
    if (field === undefined) throw new OdsqlError(orderBy, 'order_by');
    return { field, sign: way?.toLowerCase() === 'desc' ? -1 : 1 };
  });
  return [...rows].sort((a, b) => {
    for (const { field, sign } of keys) {
      const [one, other] = [textOf(a[field]), textOf(b[field])];
      if (one !== other) return one < other ? -sign : sign;
    }
    return 0;
  });
}

/** Rows with these fields alone. @throws OdsqlError */
export function selected(rows: readonly Fields[], select: string | undefined): readonly Fields[] {
  if (select === undefined || select === '*') return rows;
  const fields = select.split(',').map((field) => field.trim());
  if (!fields.every((field) => /^\w+$/.test(field))) throw new OdsqlError(select, 'select');
  return rows.map((row) => Object.fromEntries(fields.map((field) => [field, row[field] ?? null])));
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);
