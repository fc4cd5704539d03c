import { z } from 'zod';
import { isRecord } from './is-record.js';

/** Words that are there. */
export const filledText = z.string().trim().min(1);

/** A stable name, as in an address. */
export const slugText = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);

/** From 0 to 1. */
export const shareNumber = z.number().min(0).max(1);

const files = z.strictObject({
  /** Under a mirror, `{stamp}` standing for the date. */
  mirror: filledText.refine((path) => !path.split('/').includes('..'), {
    error: 'un chemin sous le miroir, sans « .. »',
  }),
  url: z.url({ protocol: /^https$/ }).optional(),
  /** Of a paged API, in place of `url`: its root, and the data set's or the resource's id. */
  api: z.strictObject({ root: z.url({ protocol: /^https$/ }), id: filledText }).optional(),
});

/** In French, or `{ fr, en }`. */
const sentence = z.preprocess(
  (given) => (typeof given === 'string' ? { fr: given } : given),
  z.strictObject({ fr: filledText, en: filledText.nullable().default(null) }),
);

const shape = {
  ...{ id: slugText, title: filledText, producer: filledText, licence: filledText },
  ...{ contact: filledText, url: z.url({ protocol: /^https?$/ }) },
  cadence: z.enum(['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'IRREGULAR', 'ENDED']),
  defects: z.array(sentence).default([]),
  files,
  format: z.enum(['csv', 'geojson', 'json', 'xlsx', 'opendatasoft', 'tabular-api']),
  delimiter: z.enum([';', ',', '\t', 'tab']).optional(),
  encoding: z.enum(['utf-8', 'iso-8859-1', 'windows-1252']).optional(),
  sheet: z.union([filledText, z.int().min(1)]).optional(),
  /** Keys that lead to the array of rows, in JSON. */
  under: filledText.optional(),
  /** A Table Schema beside the manifest. */
  schema: filledText.optional(),
  keep: z.strictObject({ column: filledText, is: z.array(z.string()).min(1) }).optional(),
  /** The day that an edition describes: the last of its stamp, told for each stamp, or one for the only edition. */
  validOn: z
    .union([z.literal('stamp'), z.iso.date(), z.record(z.string(), z.iso.date())])
    .default('stamp'),
};

/** What every manifest says of its data set, whatever is made of it. */
export type DataSet = z.infer<z.ZodObject<typeof shape>>;

/** The schema of manifests that say this beside. */
export const dataSetSchema = <Own extends z.ZodRawShape>(own: Own) =>
  z.strictObject({ ...shape, ...own }).refine(isDated, {
    error: 'il y manque « {stamp} », qui tient la place de la date ; ou « validOn » est un jour',
    path: ['files', 'mirror'],
    when: ({ value }) => isRecord(value) && isRecord(value['files']),
  });

/** Whether editions can be told apart, or there is one. */
function isDated(value: unknown): boolean {
  const { files: given, validOn } = value as { files: { mirror?: unknown }; validOn?: unknown };
  const isStamped = typeof given.mirror !== 'string' || given.mirror.includes('{stamp}');
  return isStamped || (typeof validOn === 'string' && validOn !== 'stamp');
}

/** The keys that may stand where a path leads; none where anything may. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = unwrapped(schema);
  for (const step of path) at = unwrapped(childOf(at, step));
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function childOf(at: unknown, step: PropertyKey): unknown {
  if (at instanceof z.ZodObject) return (at.shape as Record<PropertyKey, unknown>)[step];
  if (at instanceof z.ZodArray) return at.element;
  return at instanceof z.ZodRecord ? at.valueType : undefined;
}

function unwrapped(at: unknown): unknown {
  let schema = at;
  for (;;) {
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) schema = schema.unwrap();
    else if (schema instanceof z.ZodPipe) schema = schema.out;
    else return schema;
  }
}
