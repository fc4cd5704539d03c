import { useWords } from '../../i18n/language.js';
import type { LevelWord } from './map-levels.js';
import { MapPad } from './map-pad.js';
import { MAP_WORDS } from './map.words.js';
import { PLACE_NAMES, PLACES } from './places.js';
import { useMapState } from './state-link.js';
import type { Looking } from './use-look.js';
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
  const names = useWords(PLACE_NAMES);
  const isNear = now.zoom >= COMMUNES_FROM_ZOOM && level !== 'commune';
  return (
    <>
      <MapPad {...looking} />
      <nav className="map-places" aria-label={words.goTo}>
        {PLACES.map((place) => (
          <button
            key={place.id}
            type="button"
            onClick={() => {
              go(fitBeside(place, now));
            }}
          >
            {names[place.id]}
          </button>
        ))}
      </nav>
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
