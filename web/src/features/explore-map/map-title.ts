import type { MapState } from './map-state.js';
import { LEVEL_WORDS, MEASURE_WORDS } from './map.words.js';

/** What the map shows, in one line: title of the page, of the legend and of the table. */
export function mapTitle(
  { services, level, measure }: MapState,
  kinds: readonly { readonly code: string; readonly label: string }[],
): string {
  const labels = kinds.filter((k) => services.includes(k.code)).map((k) => k.label);
  const what = labels.length > 3 ? `${String(labels.length)} types de service` : labels.join(', ');
  return `${what}, ${MEASURE_WORDS[measure].label} — ${LEVEL_WORDS[level].toLowerCase()}`;
}
