import { readYaml } from '../ingest/index.js';
import type { Producer } from '../snapshots/index.js';
import type { CheckReport, CheckRequest } from './check-manifest.js';
import { checkManifest, unfollowed } from './check-manifest.js';
import type { BoundedDataSet, FormParts } from './form-parts.js';
import { isRecord } from './is-record.js';
import { manifestEdition } from './manifest-edition.js';
import { openManifest } from './open-manifest.js';
import type { ManifestFault } from './parse-manifest.js';

/** The producer that a manifest describes, or what keeps it from being one. */
export type DescribedProducer<P> =
  | { readonly producer: P; readonly faults: readonly [] }
  | { readonly producer: null; readonly faults: readonly ManifestFault[] };

/** A form of manifest: what a subgraph makes of data sets of which no line of code speaks. */
export interface ManifestForm<P> {
  /** The key that its manifests have, and no others. */
  readonly key: string;
  /** What it makes, in French. */
  readonly what: string;
  /** @param folder the manifest's own */
  describe(text: string, folder: string): DescribedProducer<P>;
  /** Why a producer cannot stand beside others of other names; null where it can. */
  conflict(producer: P, others: readonly P[]): string | null;
  /** Runs a manifest dry on the newest edition of a mirror: nothing is written anywhere. */
  check(text: string, request: CheckRequest): Promise<CheckReport>;
}

/** A form of manifest from what its subgraph knows. */
export const manifestForm = <M extends BoundedDataSet, Item, P extends Producer<unknown>>(
  parts: FormParts<M, Item, P>,
): ManifestForm<P> => ({
  key: parts.key,
  what: parts.what,
  describe(text, folder) {
    const { open, faults } = openManifest(text, folder, parts.schemaOf);
    if (open === null) return { producer: null, faults };
    const { manifest } = open;
    const promised = parts.promised(manifest);
    const form = { promised, orderBy: parts.orderBy(manifest), itemOf: parts.itemOf(manifest) };
    return { producer: parts.producer(manifest, manifestEdition(open, form)), faults: [] };
  },
  conflict: (producer, others) => parts.conflict(producer, others),
  async check(text, request) {
    const { open, faults } = openManifest(text, request.folder, parts.schemaOf);
    return open === null ? unfollowed(faults) : checkManifest(open, parts, request);
  },
});

/** What tells forms apart. */
type Told = Pick<ManifestForm<unknown>, 'key' | 'what'>;

/**
 * The form that a manifest's text is of, by its key; of one that is no YAML, the first, which says so.
 * A text of none, or of several, has a fault instead.
 */
export function formOf<Forms extends readonly [Told, ...Told[]]>(
  text: string,
  forms: Forms,
): Forms[number] | ManifestFault {
  const { value } = readYaml(text);
  if (!isRecord(value)) return forms[0];
  const named = forms.filter(({ key }) => key in value);
  const [form, ...others] = named;
  if (form !== undefined && others.length === 0) return form;
  const keys = (of: readonly Told[]): string[] => of.map(({ key, what }) => `« ${key} » (${what})`);
  const message =
    form === undefined
      ? `il manque ce que les lignes décrivent : ${keys(forms).join(' ou ')}`
      : `une seule de ces clés : ${keys(named).join(' ou ')}`;
  return { line: 1, path: '', message };
}
