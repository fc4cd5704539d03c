/** What a column of a copied row may hold. */
export type CopyValue = string | number | boolean | null | readonly (string | number)[];

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

/** One row in PostgreSQL's COPY text format, with its line end. */
export function copyLine(row: readonly CopyValue[]): string {
  return `${row.map(copyField).join('\t')}\n`;
}

function copyField(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : arrayLiteral(value);
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

function arrayLiteral(values: readonly (string | number)[]): string {
  const quoted = values.map((v) => `"${String(v).replace(/["\\]/g, '\\$&')}"`);
  return `{${quoted.join(',')}}`;
}
