import { z } from 'zod';
import { dayOf, numberOf, positionOf } from './cell-values.js';
import type { Cells } from './cells.js';

/** A pattern is of the whole cell, as XML Schema has it. */
const wholly = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);

function isPattern(pattern: string): boolean {
  try {
    return wholly(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}

const constraints = z.object({
  required: z.boolean().optional(),
  enum: z.array(z.unknown()).optional(),
  pattern: z.string().refine(isPattern, { error: 'ce motif n’est pas une expression' }).optional(),
  ...{ minLength: z.number().optional(), maxLength: z.number().optional() },
  minimum: z.union([z.number(), z.string()]).optional(),
  maximum: z.union([z.number(), z.string()]).optional(),
});

const field = z.object({
  name: z.string(),
  type: z.string().default('string'),
  format: z.string().default('default'),
  constraints: constraints.default({}),
  trueValues: z.array(z.string()).default(['true', 'True', 'TRUE', '1']),
  falseValues: z.array(z.string()).default(['false', 'False', 'FALSE', '0']),
});
type Field = z.infer<typeof field>;

/** What is read of a Table Schema, as schema.data.gouv.fr publishes them. */
export const tableSchema = z.object({
  fields: z.array(field).min(1),
  missingValues: z.array(z.string()).default(['']),
});
export type TableSchema = z.infer<typeof tableSchema>;

/** Tells what is wrong with the cells of a row. */
export type TableRules = (cells: Cells, tell: (column: string, message: string) => void) => void;

/** Without a Table Schema, anything goes. */
export const NO_RULES: TableRules = () => undefined;

/** Columns without which no row follows a Table Schema. */
export const requiredFields = ({ fields }: TableSchema): string[] =>
  fields.filter((one) => one.constraints.required === true).map(({ name }) => name);

/** The rules of a Table Schema: types, required, enum, pattern, lengths, minimum and maximum. */
export function tableRules({ fields, missingValues }: TableSchema): TableRules {
  const rules = fields.map((one) => ({ ...one, schema: cellSchema(one) }));
  return (cells, tell) => {
    for (const { name, schema, constraints: asked } of rules) {
      const cell = Object.hasOwn(cells, name) ? cells[name]?.trim() : undefined;
      if (cell === undefined || missingValues.includes(cell)) {
        if (asked.required === true) tell(name, 'obligatoire d’après le schéma');
        continue;
      }
      for (const { message } of schema.safeParse(cell).error?.issues ?? []) tell(name, message);
    }
  };
}

/** A field of a Table Schema as a schema of the text in its cells. */
export function cellSchema(one: Field): z.ZodType<unknown, string> {
  const { type, constraints: asked } = one;
  const said = z.string().superRefine((cell, context) => {
    const tell = (message: string): void => {
      context.addIssue({ code: 'custom', message: `« ${cell.slice(0, 40)} » ${message}` });
    };
    if (!hasType(one, cell)) {
      tell(`n’est pas du type ${type}`);
      return;
    }
    for (const message of broken(asked, type, cell)) tell(message);
  });
  return said;
}

function* broken(asked: Field['constraints'], type: string, cell: string): Generator<string> {
  const { pattern, minLength = 0, maxLength = Infinity } = asked;
  if (asked.enum !== undefined && !asked.enum.map(String).includes(cell))
    yield `n’est pas parmi ${asked.enum.map(String).join(', ')}`;
  if (pattern !== undefined && !wholly(pattern).test(cell)) yield `ne suit pas le motif ${pattern}`;
  if (cell.length < minLength) yield `a moins de ${minLength} signes`;
  if (cell.length > maxLength) yield `a plus de ${maxLength} signes`;
  yield* outOfRange(asked, type, cell);
}

function* outOfRange(
  { minimum, maximum }: Field['constraints'],
  type: string,
  cell: string,
): Generator<string> {
  const value = comparable(type, cell);
  if (minimum !== undefined && value < comparable(type, String(minimum)))
    yield `est sous le minimum, ${minimum}`;
  if (maximum !== undefined && value > comparable(type, String(maximum)))
    yield `dépasse le maximum, ${maximum}`;
}

const comparable = (type: string, text: string): number | string =>
  type === 'number' || type === 'integer' || type === 'year'
    ? Number(text.replace(',', '.'))
    : text;

type IsOfType = (cell: string, one: Field) => boolean;

/** Formats of a text that can be told; others are not judged. */
const TEXTS: Readonly<Record<string, z.ZodType>> = {
  email: z.email(),
  uri: z.url(),
  uuid: z.guid(),
};

const TYPES: Readonly<Record<string, IsOfType>> = {
  string: (cell, { format }) => TEXTS[format]?.safeParse(cell).success ?? true,
  number: (cell) => /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell),
  integer: (cell) => /^[+-]?\d+$/.test(cell),
  boolean: (cell, { trueValues, falseValues }) =>
    trueValues.includes(cell) || falseValues.includes(cell),
  date: (cell, { format }) =>
    format === 'default' ? /^\d{4}-/.test(cell) && dayOf(cell) === cell : dayOf(cell) !== null,
  datetime: (cell) => z.iso.datetime({ offset: true, local: true }).safeParse(cell).success,
  year: (cell) => /^\d{4}$/.test(cell),
  geopoint: (cell) => positionOf(cell) !== null && numberOf(cell) === null,
  array: (cell) => Array.isArray(jsonOf(cell)),
  object: (cell) => typeof jsonOf(cell) === 'object',
};

/** A type that is not known here, as `geojson`, is not judged. */
const hasType = (one: Field, cell: string): boolean => TYPES[one.type]?.(cell, one) ?? true;

function jsonOf(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}
