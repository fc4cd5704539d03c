import { useWords } from '../../i18n/language.js';
import { MAP_WORDS } from './map.words.js';
import type { MapData } from './use-map-data.js';

interface WaitingProps {
  readonly data: MapData;
  readonly isEmpty: boolean;
}

/** Why the map does not show what was asked: it comes, it failed, or nothing answers the filter. */
export function Waiting({ data: { ready, failed }, isEmpty }: WaitingProps) {
  const words = useWords(MAP_WORDS);
  if (failed) {
    return (
      <p className="map-failure notice" role="alert">
        {words.failed}
      </p>
    );
  }
  if (isEmpty) {
    return (
      <p className="map-failure notice" role="status">
        {words.empty}
      </p>
    );
  }
  if (ready) return null;
  return (
    <p className="map-waiting" role="status">
      {words.loading}
    </p>
  );
}
