import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServiceProducer } from '../../producer/producer.port.js';
import { ManifestInvalid } from './manifest.errors.js';
import { manifestProducer } from './manifest.producer.js';
import { openManifest } from './open-manifest.js';

/** Producers that folders describe, and the manifests that cannot be followed. */
export interface ReadManifests {
  readonly producers: readonly ServiceProducer[];
  readonly faults: readonly ManifestInvalid[];
}

/**
 * The manifests of some folders, by name; one that is broken, or that takes what another source is
 * called or words a known kind otherwise, is told, and the others go on.
 *
 * @param folders those that are missing have none
 * @param known producers that there are beside
 */
export function readManifests(
  folders: readonly string[],
  known: readonly ServiceProducer[],
): ReadManifests {
  const producers: ServiceProducer[] = [];
  const faults: ManifestInvalid[] = [];
  for (const place of folders.flatMap(manifestsIn)) {
    const { open, faults: wrong } = openManifest(readFileSync(place, 'utf8'), path.dirname(place));
    const producer = open && manifestProducer(open);
    const taken = producer === null ? null : takenBy(producer, [...known, ...producers]);
    if (producer !== null && taken === null) producers.push(producer);
    else faults.push(new ManifestInvalid(place, taken ? [taken] : wrong));
  }
  return { producers, faults };
}

const manifestsIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => path.join(folder, name))
    : [];

/** Why a producer cannot stand beside others. */
function takenBy(
  { info, kinds }: ServiceProducer,
  others: readonly ServiceProducer[],
): { readonly message: string } | null {
  if (others.some((one) => one.info.id === info.id))
    return { message: `« ${info.id} » est déjà le nom d’une autre source` };
  const known = new Map(others.flatMap((one) => one.kinds).map((kind) => [kind.code, kind]));
  const other = kinds.find(({ code, label }) => (known.get(code)?.label ?? label) !== label);
  return other === undefined
    ? null
    : {
        message: `la nature « ${other.code} » existe déjà : « ${known.get(other.code)?.label ?? ''} »`,
      };
}
