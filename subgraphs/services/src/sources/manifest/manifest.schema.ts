import { dataSetSchema, filledText, isRecord, shareNumber, slugText } from '@maillage/kit';
import { z } from 'zod';
import { OperatorType } from '../../kind/kind.type.js';

const kindWords = {
  code: slugText,
  label: filledText,
  labelEn: filledText,
  operatorType: z.enum(OperatorType),
  /** In INSEE's base of equipments. */
  bpe: filledText.optional(),
  /** What may take its place without a closure; its code unless said. */
  family: slugText.optional(),
  /** Whether an edition speaks of the whole country, or only of the départements where it has points. */
  coverage: z.enum(['COUNTRY', 'SEEN']).default('SEEN'),
  /** Whether its count is the one that is shown where another source gives the kind too. */
  reference: z.boolean().default(false),
};

const oneKind = z.strictObject(kindWords);
const kindByColumn = z.strictObject({
  column: filledText,
  values: z.record(z.string(), oneKind),
});

const text = filledText;
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
    keys: z.record(slugText, text).optional(),
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

const manifestOf = <Kind extends z.ZodType>(kind: Kind) =>
  dataSetSchema({
    kind,
    columns,
    bounds: z
      .strictObject({ closedAtOnce: shareNumber, closedPerYear: shareNumber, refused: shareNumber })
      .extend({ movedMetres: z.number().positive() })
      .partial()
      .optional(),
  });

const withOneKind = manifestOf(oneKind);
const withKindByColumn = manifestOf(kindByColumn);

/** A kind as a manifest words it. */
export type ManifestKind = z.infer<typeof oneKind>;

/** A data set of service points in words: where it is, how it is written, what its columns are. */
export type Manifest = z.infer<typeof withOneKind> | z.infer<typeof withKindByColumn>;

/** The schema that a value means to follow: a union would tell the mistakes of both forms of a kind. */
export function manifestSchema(value: unknown): z.ZodType<Manifest> {
  const kind = isRecord(value) ? value['kind'] : undefined;
  return isRecord(kind) && 'column' in kind ? withKindByColumn : withOneKind;
}
