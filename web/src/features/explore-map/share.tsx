import { useId, useState } from 'react';
import { useLocalPath, useWords } from '../../i18n/language.js';
import { graphAddress } from './graph-address.js';
import type { MapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';

interface ShareProps {
  readonly state: MapState;
  readonly codes: readonly string[];
}

/** The address of the view, and the question that gives its figures. */
export function Share({ state, codes }: ShareProps) {
  const words = useWords(MAP_WORDS);
  const local = useLocalPath();
  const title = useId();
  const [told, setTold] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () => {
        setTold(words.copied);
      },
      () => {
        setTold(words.copyFailed);
      },
    );
  };
  return (
    <section className="map-downloads" aria-labelledby={title}>
      <h2 id={title}>{words.share}</h2>
      <ul className="plain-row">
        <li>
          <button type="button" onClick={copy}>
            {words.copyLink}
          </button>{' '}
          <span role="status">{told}</span>
        </li>
        <li>
          <a className="button" href={local(graphAddress(state, codes))}>
            {words.graph}
          </a>
        </li>
      </ul>
    </section>
  );
}
