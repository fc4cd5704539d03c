import { DataPackage, normaliseName } from '@maillage/kit';
import { z } from 'zod';

const communes = z.array(
  z.object({
    ...{ code: z.string(), nom: z.string(), type: z.string(), departement: z.string().optional() },
    codesPostaux: z.array(z.string()).optional(),
  }),
);

let index: ReadonlyMap<string, string | null> | undefined;

/**
 * The living commune of a name.
 *
 * @param within a postal code, or a département
 * @returns undefined where there is none, or several
 */
export function communeNamed(within: string, name: string): string | undefined {
  index ??= indexed();
  return index.get(keyOf(within, name)) ?? undefined;
}

const keyOf = (within: string, name: string): string => `${within} ${normaliseName(name)}`;

function indexed(): ReadonlyMap<string, string | null> {
  const official = new DataPackage('@etalab/decoupage-administratif', import.meta.url);
  const found = new Map<string, string | null>();
  for (const one of communes.parse(official.list('data/communes.json'))) {
    if (one.type !== 'commune-actuelle') continue;
    for (const within of [one.departement ?? '', ...(one.codesPostaux ?? [])]) {
      const key = keyOf(within, one.nom);
      found.set(key, found.has(key) ? null : one.code);
    }
  }
  return found;
}
