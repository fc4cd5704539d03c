import { z } from 'zod';
import { OperatorType } from '../../kind/kind.type.js';
import { isRecord } from './is-record.js';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
const share = z.number().min(0).max(1);

const kindWords = {
  code: slug,
  label: text,
  labelEn: text,
  operatorType: z.enum(OperatorType),
  /** In INSEE's base of equipments. */
  bpe: text.optional(),
  /** What may take its place without a closure; its code unless said. */
  family: slug.optional(),
  /** Whether an edition speaks of the whole country, or only of the départements where it has points. */
  coverage: z.enum(['COUNTRY', 'SEEN']).default('SEEN'),
  /** Whether its count is the one that is shown where another source gives the kind too. */
  reference: z.boolean().default(false),
};

const oneKind = z.strictObject(kindWords);
const kindByColumn = z.strictObject({ column: text, values: z.record(z.string(), oneKind) });

const columns = z
  .strictObject({
    id: text,
    name: text,
    commune: text.optional(),
    lon: text.optional(),
    lat: text.optional(),
    /** Both in one cell. */
    position: text.optional(),
    openedOn: text.optional(),
    ...{ address: text.optional(), postalCode: text.optional(), city: text.optional() },
    ...{ phone: text.optional(), email: text.optional(), website: text.optional() },
    hoursNote: text.optional(),
    /** Other identifiers, by what they are: `siret`, `finess`, `uai`. */
    keys: z.record(slug, text).optional(),
    /** What is kept under the producer's own names. */
    more: z.array(text).optional(),
  })
  .refine(({ lon, lat }) => (lon === undefined) === (lat === undefined), {
    error: '« lon » et « lat » vont ensemble',
    when: ({ value }) => isRecord(value),
  })
  .refine(
    ({ commune, lon, lat, position, postalCode, city }) =>
      [commune, lon, lat, position, postalCode && city].some((name) => name !== undefined),
    {
      error:
        'il faut « commune », ou « lon » et « lat », ou « position », ou « postalCode » et « city »',
      when: ({ value }) => isRecord(value),
    },
  );

const files = z.strictObject({
  mirror: text.refine((path) => path.includes('{stamp}') && !path.split('/').includes('..'), {
    error: 'un chemin sous le miroir, où « {stamp} » tient la place de la date',
  }),
  url: z.url({ protocol: /^https$/ }).optional(),
  /** Of a paged API, in place of `url`: its root, and the data set's or the resource's id. */
  api: z.strictObject({ root: z.url({ protocol: /^https$/ }), id: text }).optional(),
});

const manifestOf = <Kind extends z.ZodType>(kind: Kind) =>
  z.strictObject({
    ...{ id: slug, title: text, producer: text, licence: text, contact: text },
    url: z.url({ protocol: /^https?$/ }),
    cadence: z.enum(['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'IRREGULAR', 'ENDED']),
    /** A sentence each, in French. */
    defects: z.array(text).default([]),
    files,
    format: z.enum(['csv', 'geojson', 'json', 'xlsx', 'opendatasoft', 'tabular-api']),
    delimiter: z.enum([';', ',', '\t', 'tab']).optional(),
    encoding: z.enum(['utf-8', 'iso-8859-1', 'windows-1252']).optional(),
    sheet: z.union([text, z.int().min(1)]).optional(),
    /** Keys that lead to the array of rows, in JSON. */
    under: text.optional(),
    /** A Table Schema beside the manifest. */
    schema: text.optional(),
    kind,
    columns,
    keep: z.strictObject({ column: text, is: z.array(z.string()).min(1) }).optional(),
    /** The day that an edition describes: the last of its stamp, or told for each stamp. */
    validOn: z.union([z.literal('stamp'), z.record(z.string(), z.iso.date())]).default('stamp'),
    bounds: z
      .strictObject({ closedAtOnce: share, closedPerYear: share, refused: share })
      .extend({ movedMetres: z.number().positive() })
      .partial()
      .optional(),
  });

const withOneKind = manifestOf(oneKind);
const withKindByColumn = manifestOf(kindByColumn);

/** A kind as a manifest words it. */
export type ManifestKind = z.infer<typeof oneKind>;

/** A data set in words: where it is, how it is written, what its columns are. */
export type Manifest = z.infer<typeof withOneKind> | z.infer<typeof withKindByColumn>;

/** The schema that a value means to follow: a union would tell the mistakes of both forms of a kind. */
export function manifestSchema(value: unknown): z.ZodType<Manifest> {
  const kind = isRecord(value) ? value['kind'] : undefined;
  return isRecord(kind) && 'column' in kind ? withKindByColumn : withOneKind;
}

/** The keys that may stand where a path leads; none where anything may. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = unwrapped(schema);
  for (const step of path) at = unwrapped(childOf(at, step));
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function childOf(at: unknown, step: PropertyKey): unknown {
  if (at instanceof z.ZodObject) return (at.shape as Record<PropertyKey, unknown>)[step];
  return at instanceof z.ZodRecord ? at.valueType : undefined;
}

function unwrapped(at: unknown): unknown {
  let schema = at;
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    schema = schema.unwrap();
  return schema;
}
