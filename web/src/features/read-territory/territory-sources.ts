import type { PageTerritory } from './territory-meta.js';

/** Where the values of a territory come from, its outline included where that is real. */
export const sourcesOf = ({
  provenance,
  outline,
}: Pick<PageTerritory, 'provenance' | 'outline'>): PageTerritory['provenance'] =>
  outline?.provenance == null ? provenance : [...provenance, outline.provenance];
