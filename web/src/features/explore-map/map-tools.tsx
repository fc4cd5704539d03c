import { useWords } from '../../i18n/language.js';
import { MapPad } from '../../map/map-pad.js';
import { MapPlaces } from '../../map/map-places.js';
import type { Looking } from '../../map/use-looking.js';
import type { LevelWord } from './map-levels.js';
import { MAP_WORDS } from './map.words.js';
import { useMapState } from './state-link.js';
import { fitBeside } from './use-look.js';

/** From here, a département fills the map and its colour says nothing more. */
const COMMUNES_FROM_ZOOM = 8.5;

interface MapToolsProps {
  readonly looking: Looking;
  readonly level: LevelWord;
}

/** Moves, places and levels by button: all that the hand does on the map, the keyboard can do too. */
export function MapTools({ looking, level }: MapToolsProps) {
  const { now, go } = looking;
  const change = useMapState();
  const words = useWords(MAP_WORDS);
  const isNear = now.zoom >= COMMUNES_FROM_ZOOM && level !== 'commune';
  return (
    <>
      <MapPad {...looking} />
      <MapPlaces
        onGo={(place) => {
          go(fitBeside(place, now));
        }}
      />
      {isNear && (
        <button
          type="button"
          className="map-nearer"
          onClick={() => {
            change({ level: 'commune' });
          }}
        >
          {words.byCommune}
        </button>
      )}
    </>
  );
}
