import type { ChangeFilter, ChangeNature } from '../../graphql/generated/documents.js';

/** What a reader may ask for by nature; the rest is about how services are written down. */
export const SERVICE_NATURES = [
  ...(['CLOSED', 'OPENED', 'CONVERTED', 'REPLACED', 'MOVED', 'REOPENED'] as const),
] as const satisfies readonly ChangeNature[];

/** The same of territories, which are listed where they are asked for. */
export const TERRITORY_NATURES = [
  ...(['MERGED', 'CREATED', 'RESTORED', 'SPLIT', 'DISSOLVED', 'TRANSFERRED'] as const),
] as const satisfies readonly ChangeNature[];

const NATURES: readonly ChangeNature[] = [...SERVICE_NATURES, ...TERRITORY_NATURES];

/** What the address of the page asks for: the same address, the same list. */
export interface AskedChanges {
  /** Id of a territory of any level; null for the whole country. */
  readonly place: string | null;
  readonly natures: readonly ChangeNature[];
  /** Codes of kinds. */
  readonly kinds: readonly string[];
  /** Cursor of the page. */
  readonly after: string | null;
  /** A name of a place that no territory bears. */
  readonly unknown?: string;
}

/** An id of a territory; a name such as « Saint-Denis » is none. */
const PLACE = /^(FR|(REG|DEP|ARR|EPCI|EPT|COM|ARM|COMD|COMA|COL)-[0-9A-Z]+)$/;

/** Reads what an address asks for; what it cannot mean is left out. */
export function askedBy(search: URLSearchParams): AskedChanges {
  const place = search.get('lieu')?.trim().toUpperCase() ?? '';
  return {
    place: PLACE.test(place) && place !== 'FR' ? place : null,
    natures: NATURES.filter((nature) => search.getAll('nature').includes(nature)),
    kinds: [...new Set(search.getAll('type'))].filter((code) => code !== '').slice(0, 100),
    after: search.get('apres'),
  };
}

/** A place that is given by its name, or by another code than ours; null where it is by its id, or not at all. */
export function namedPlace(search: URLSearchParams): string | null {
  const given = search.get('lieu')?.trim() ?? '';
  return given === '' || PLACE.test(given.toUpperCase()) ? null : given.slice(0, 100);
}

/** The address of a list, from its first page. */
export function searchOf({
  place,
  natures,
  kinds,
}: Pick<AskedChanges, 'place' | 'natures' | 'kinds'>): string {
  const search = new URLSearchParams();
  if (place !== null) search.set('lieu', place);
  for (const nature of natures) search.append('nature', nature);
  for (const kind of kinds) search.append('type', kind);
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** The same, as the graph is asked. */
export const filterOf = ({ place, natures, kinds }: AskedChanges): ChangeFilter => ({
  ...(place !== null && { territories: [place] }),
  ...(natures.length > 0 && { natures: [...natures] }),
  ...(kinds.length > 0 && { kinds: [...kinds] }),
});
