import type { MouseEvent } from 'react';
import { useId, useState } from 'react';
import { useLocalPath, useWords } from '../../i18n/language.js';
import type { MapState } from './map-state.js';
import { readMapState, writeMapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';

interface DownloadsProps {
  readonly state: MapState;
  /** Makes the image and saves it; absent where no map is drawn. */
  readonly onPicture?: (ratio: number) => Promise<void>;
}

const FILES = [
  ['/carte.csv', 'csv'],
  ['/carte.geojson', 'geojson'],
] as const;

/** The figures on screen as files, by links that need no JavaScript, and the map as an image. */
export function Downloads({ state, onPicture }: DownloadsProps) {
  const words = useWords(MAP_WORDS);
  const local = useLocalPath();
  const title = useId();
  /** The place moves without React: the link says where the map is when it is followed. */
  const follow = (path: string) => (event: MouseEvent<HTMLAnchorElement>) => {
    const { place } = readMapState(new URLSearchParams(window.location.search));
    event.currentTarget.href = local(writeMapState({ ...state, place }, path));
  };
  return (
    <section className="map-downloads" aria-labelledby={title}>
      <h2 id={title}>{words.download}</h2>
      <ul className="plain-row">
        {FILES.map(([path, word]) => (
          <li key={path}>
            <a
              className="button"
              href={local(writeMapState(state, path))}
              onClick={follow(path)}
              download
            >
              {words[word]}
            </a>
          </li>
        ))}
        {state.services.length === 1 && (
          <li>
            <a
              className="button"
              href={`/files/services/${state.selected ?? 'FR'}/${state.services[0] ?? ''}.zip`}
              download
            >
              {words.allFormats}
            </a>
          </li>
        )}
        {onPicture !== undefined && <Pictures onPicture={onPicture} />}
      </ul>
    </section>
  );
}

function Pictures({ onPicture }: Required<Pick<DownloadsProps, 'onPicture'>>) {
  const words = useWords(MAP_WORDS);
  const [failed, setFailed] = useState(false);
  const take = (ratio: number) => () => {
    onPicture(ratio).then(
      () => {
        setFailed(false);
      },
      () => {
        setFailed(true);
      },
    );
  };
  return (
    <>
      <li>
        <button type="button" onClick={take(1)}>
          {words.png}
        </button>
      </li>
      <li>
        <button type="button" onClick={take(2)}>
          {words.png2}
        </button>
        <span role="status">{failed ? words.pngFailed : ''}</span>
      </li>
    </>
  );
}
