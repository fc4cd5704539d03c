import { dataSetSchema, filledText, isRecord, shareNumber, slugText } from '@maillage/kit';
import { z } from 'zod';
import { TerritoryLevel } from '../../territory/territory-level.js';

/** Levels whose codes a data set may be keyed by. */
export const LEVELS = [
  ...[TerritoryLevel.COMMUNE, TerritoryLevel.EPCI, TerritoryLevel.EPT],
  ...[TerritoryLevel.ARRONDISSEMENT, TerritoryLevel.DEPARTEMENT, TerritoryLevel.REGION],
] as const;

/** What a cell holds: YAML takes a code of digits for a number. */
const cell = z.union([filledText, z.number().transform(String)]);

const category = z
  .strictObject({
    ...{ code: slugText, label: filledText, labelEn: filledText },
    /** What the file writes for it; its label unless said. */
    is: z.union([cell, z.array(cell).min(1)]).optional(),
  })
  .transform(({ is, ...words }) => ({ ...words, written: [is ?? words.label].flat() }));

/** A class as a manifest words it. */
export type ManifestCategory = z.infer<typeof category>;

const variable = z
  .strictObject({
    ...{ code: slugText, label: filledText, labelEn: filledText },
    ...{ definition: filledText, definitionEn: filledText },
    /** Of numbers: what one of it is, in French. */
    unit: filledText.optional(),
    /** Of classes: they, in their order. */
    categories: z.array(category).min(1).optional(),
    /** What a commune that the file does not list is worth: a number, or the code of a class. */
    unlisted: z.union([z.number(), slugText]).optional(),
    /** Whether a commune made of others has the sum of theirs. */
    sum: z.boolean().default(false),
  })
  .refine(({ unit, categories }) => (unit === undefined) !== (categories === undefined), {
    error: 'des nombres ont une « unit », des classes des « categories » : l’une des deux',
    when: ({ value }) => isRecord(value),
  })
  .refine(({ categories = [], unlisted }) => isValue(categories, unlisted), {
    error: 'un nombre, ou le code d’une des classes',
    path: ['unlisted'],
  })
  .refine(({ categories, sum }) => categories === undefined || !sum, {
    error: 'des classes ne s’ajoutent pas',
    path: ['sum'],
  })
  .refine(({ categories = [] }) => isDistinct(categories), {
    error: 'une classe y est deux fois, par son code ou par ce que le fichier écrit',
    path: ['categories'],
  });

function isValue(
  categories: readonly ManifestCategory[],
  unlisted: number | string | undefined,
): boolean {
  if (typeof unlisted === 'number') return categories.length === 0;
  return unlisted === undefined || categories.some(({ code }) => code === unlisted);
}

function isDistinct(categories: readonly ManifestCategory[]): boolean {
  const written = categories.flatMap((one) => one.written);
  return [categories.map(({ code }) => code), written].every(
    (all) => new Set(all).size === all.length,
  );
}

const schema = dataSetSchema({
  variable,
  /** Of the territories that rows speak of. */
  level: z.enum(LEVELS).default(TerritoryLevel.COMMUNE),
  columns: z.strictObject({ territory: filledText, value: filledText }),
  /** What cells write where there is no value, and why, in French. */
  missing: z.record(z.string(), filledText).default({}),
  /** The day of the official code that codes are of: always, or by the day described; that day unless said. */
  codesOn: z.union([z.iso.date(), z.record(z.iso.date(), z.iso.date())]).optional(),
  bounds: z
    .strictObject({ refused: shareNumber, lost: shareNumber, changed: shareNumber })
    .partial()
    .optional(),
}).refine(
  ({ variable: { unlisted }, level }) => unlisted === undefined || level === TerritoryLevel.COMMUNE,
  {
    error: 'seules les communes qui n’y sont pas peuvent avoir une valeur',
    path: ['variable', 'unlisted'],
  },
);

/** A data set of the values of a variable in words. */
export type VariableManifest = z.infer<typeof schema>;

/** The schema of manifests that describe a variable. */
export const variableSchema = (): z.ZodType<VariableManifest> => schema;
