/** What an address needs of a territory. */
export interface Addressed {
  readonly id: string;
  readonly slug: string;
}

/** The one address of a territory's page. */
export const territoryPath = ({ id, slug }: Addressed): string =>
  `/territoire/${slug === '' ? id : `${id}-${slug}`}`;

const ID_AND_SLUG = /^(FR|[A-Z]+-[0-9A-Z]+)(?:-(.*))?$/;

/** The territory id at the head of « COM-59512-roubaix », whatever slug follows. */
export function territoryIdOf(idSlug: string): string | null {
  return ID_AND_SLUG.exec(idSlug)?.[1] ?? null;
}

const ID = /^(FR|(REG|DEP|ARR|EPCI|EPT|COM|ARM|COMD|COMA|COL)-[0-9A-Z]+)$/;

/** The territory id that a text is, whatever its case; a name such as « Saint-Denis » is none. */
export function territoryIdIn(text: string): string | null {
  const id = text.trim().toUpperCase();
  return ID.test(id) ? id : null;
}

/** What changed in a territory and what is near, told on the first page. */
export const storyPath = (territory: string): string => `/?lieu=${encodeURIComponent(territory)}`;

/** The address of a service's page. */
export const servicePath = (id: string): string => `/service/${encodeURIComponent(id)}`;

/** The address of a change's page, which does not change. */
export const changePath = (id: string): string => `/changement/${encodeURIComponent(id)}`;

/** What changed in a territory. */
export const changesPath = (territory: string): string =>
  `/changements?lieu=${encodeURIComponent(territory)}`;

/** The address of a reform's page. */
export const reformPath = (id: string): string => `/reforme/${encodeURIComponent(id)}`;

/** The address of a source's page. */
export const sourcePath = (id: string): string => `/source/${encodeURIComponent(id)}`;

/** The same, where what a value comes from is a source of the hub. */
export const pageOfSource = ({ sourceId }: { readonly sourceId: string | null }): string | null =>
  sourceId === null ? null : sourcePath(sourceId);

/** The map, with one territory selected. */
export const mapPath = (selected: string): string => `/carte?sel=${encodeURIComponent(selected)}`;
