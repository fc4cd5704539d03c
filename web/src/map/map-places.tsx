import { useWords } from '../i18n/language.js';
import { ANY_MAP_WORDS } from './map.words.js';
import { PLACE_NAMES, PLACES } from './places.js';
import type { Rectangle } from './view.js';

/** The mainland and the overseas départements, by button. */
export function MapPlaces({ onGo }: { readonly onGo: (place: Rectangle) => void }) {
  const words = useWords(ANY_MAP_WORDS);
  const names = useWords(PLACE_NAMES);
  return (
    <nav className="map-places" aria-label={words.goTo}>
      {PLACES.map((place) => (
        <button
          key={place.id}
          type="button"
          onClick={() => {
            onGo(place);
          }}
        >
          {names[place.id]}
        </button>
      ))}
    </nav>
  );
}
