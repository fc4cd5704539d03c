import { useEffect, useEffectEvent } from 'react';
import type { MapSelectionQuery } from '../../graphql/generated/documents.js';
import { MapSelectionDocument } from '../../graphql/generated/documents.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { MAINLAND } from '../../map/places.js';
import type { Looking } from '../../map/use-looking.js';
import type { MapState } from './map-state.js';
import { readMapState } from './map-state.js';
import { fitBeside } from './use-look.js';

/** The chosen territory, with what its card says. */
export type Selection = NonNullable<MapSelectionQuery['territory']>;

/** A commune is seen among its neighbours. */
const NEAREST = 11;

/** The rectangle to look at: that of France would be most of the Earth. */
const areaOf = ({ id, box }: Selection) => (id === 'FR' ? MAINLAND : box);

/** What is chosen, once known; the map goes there when the address names no place. */
export function useSelection(
  { selected }: MapState,
  codes: readonly string[],
  { now, go }: Looking,
): Selection | null {
  const asked = selected === null ? null : { id: selected, kinds: [...codes] };
  const { data } = useAnswer(MapSelectionDocument, asked);
  const territory = data?.territory ?? null;
  const chosen = territory?.id === selected ? territory : null;
  const show = useEffectEvent((found: Selection) => {
    const { place } = readMapState(new URLSearchParams(window.location.search));
    const area = areaOf(found);
    if (place !== null || area === null) return;
    const whole = fitBeside(area, now);
    go({ ...whole, zoom: Math.min(whole.zoom, NEAREST) });
  });
  useEffect(() => {
    if (chosen !== null) show(chosen);
  }, [chosen]);
  return chosen;
}
