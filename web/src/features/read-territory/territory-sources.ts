import { pageOfSource } from '../../app/addresses.js';
import type { SourceWords } from '../../design/source-line.js';
import type { PageTerritory } from './territory-meta.js';

/** Where the values of a territory come from, its outline included where that is real. */
export function sourcesOf({
  provenance,
  outline,
}: Pick<PageTerritory, 'provenance' | 'outline'>): readonly SourceWords[] {
  const drawn = outline?.provenance ?? null;
  return drawn === null ? provenance : [...provenance, { ...drawn, page: pageOfSource(drawn) }];
}
