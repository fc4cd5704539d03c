import { z } from 'zod';
import type { YamlText } from '../ingest/index.js';
import { readYaml } from '../ingest/index.js';
import { keysAt } from './data-set.schema.js';
import { nearestNames } from './nearest-names.js';

/** What is wrong in a manifest, and where. */
export interface ManifestFault {
  /** From 1. */
  readonly line: number;
  /** Keys that lead to it: `columns.name`; empty for the text as a whole. */
  readonly path: string;
  /** In French. */
  readonly message: string;
}

/** The schema that a value means to follow: a union would tell the mistakes of all its forms. */
export type SchemaOf<M> = (value: unknown) => z.ZodType<M>;

/** A manifest, or everything that is wrong with it. */
export type ParsedManifest<M> =
  | { readonly manifest: M; readonly faults: readonly [] }
  | { readonly manifest: null; readonly faults: readonly ManifestFault[] };

/** Reads a manifest's text; every mistake is told at once. */
export function parseManifest<M>(text: string, schemaOf: SchemaOf<M>): ParsedManifest<M> {
  const yaml = readYaml(text);
  if (yaml.faults.length > 0) {
    const faults = yaml.faults.map(({ line, message }) => {
      return { line, path: '', message: `ce n’est pas du YAML : ${message}` };
    });
    return { manifest: null, faults };
  }
  const schema = schemaOf(yaml.value);
  const parsed = schema.safeParse(yaml.value, { error: wordsOf });
  if (parsed.success) return { manifest: parsed.data, faults: [] };
  const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, schema, yaml));
  return { manifest: null, faults: faults.sort((a, b) => a.line - b.line) };
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: YamlText): ManifestFault[] {
  const tell = (path: readonly PropertyKey[], message: string): ManifestFault => ({
    ...{ line: yaml.placeOf(path).line, path: path.map(String).join('.'), message },
  });
  if (issue.code !== 'unrecognized_keys') return [tell(issue.path, issue.message)];
  const known = keysAt(schema, issue.path);
  return issue.keys.map((key) => {
    const [nearest] = nearestNames(key, known);
    const hint =
      nearest === undefined
        ? `clés connues : ${known.join(', ')}`
        : `vouliez-vous « ${nearest} » ?`;
    return tell([...issue.path, key], `clé inconnue ; ${hint}`);
  });
}

const french = z.locales.fr().localeError;

/** An issue in words; those of a refinement are its own. */
function wordsOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'il manque';
  if (issue.code === 'invalid_value') return valueWords(issue.values, issue.input);
  if (issue.code === 'invalid_format' && issue.format === 'regex')
    return 'minuscules, chiffres et tirets seulement, comme « bornes-de-recharge »';
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'une adresse complète, en https';
  const said = french(issue);
  return typeof said === 'string' ? said : said?.message;
}

function valueWords(values: readonly unknown[], input: unknown): string {
  if (input === undefined) return 'il manque';
  const written = typeof input === 'string' ? input : JSON.stringify(input);
  const known = values.map(String);
  const [nearest] = nearestNames(written, known);
  const hint = nearest === undefined ? '' : ` ; vouliez-vous « ${nearest} » ?`;
  return `« ${written} » n’est pas parmi ${known.join(', ')}${hint}`;
}
