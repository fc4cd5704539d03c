import { z } from 'zod';
import { filled, text } from '../row.schema.js';

/** JSON made from XML: one value where there is one, a list where there are several, none where empty. */
const several = <T extends z.ZodType>(item: T) =>
  z.preprocess((value): unknown => {
    if (value === undefined || value === '') return [];
    return Array.isArray(value) ? value : [value];
  }, z.array(item));

/** A text that may carry attributes, and is then under `$t`; an element without any is an empty object. */
const worded = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && '$t' in value ? value.$t : value),
  z.union([text, z.object({}).transform(() => undefined)]),
);

const angle = worded.transform((value) => (value === undefined ? undefined : Number(value)));

const place = z.object({ Latitude: angle, Longitude: angle });

/** An element of XML without content is an empty text in JSON. */
const optionalObject = <T extends z.ZodType>(shape: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), shape.optional());

const access = z.preprocess(
  (value) => (typeof value === 'string' ? { $t: value } : value),
  z.object({ type: text, $t: text }).optional(),
);

const address = z.object({
  type: text,
  Ligne: several(z.string()),
  CodePostal: text,
  NomCommune: text,
  Localisation: optionalObject(place),
  Accessibilité: access,
});

const span = z.object({ début: text, fin: text });
const days = span.extend({ PlageH: several(span), Note: text });

/** Days between which an office is open at the same hours. */
export type OpenDays = z.infer<typeof days>;

/** An office, in the words of the XML; JSON has the same. */
export const officeRow = z.object({
  id: filled,
  codeInsee: filled,
  pivotLocal: text,
  Nom: filled,
  Adresse: several(address),
  CoordonnéesNum: optionalObject(z.object({ Téléphone: worded, Email: text, Url: text })),
  Ouverture: optionalObject(z.object({ PlageJ: several(days) })),
});
export type OfficeRow = z.infer<typeof officeRow>;
