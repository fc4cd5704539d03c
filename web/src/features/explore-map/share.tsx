import { useId } from 'react';
import { useOrigin } from '../../design/linked-data.js';
import { useLocalPath, useWords } from '../../i18n/language.js';
import { CopyButton } from './copy-button.js';
import { graphAddress } from './graph-address.js';
import type { MapState } from './map-state.js';
import { readMapState, writeMapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';
import type { Observations } from './stops.js';
import { permanent } from './stops.js';
import { TIME_WORDS } from './time-bar.words.js';

interface ShareProps {
  readonly state: MapState;
  readonly codes: readonly string[];
  /** When what is shown was observed; null where nothing is. */
  readonly days: Observations | null;
}

/** The address of the view, and the question that gives its figures. */
export function Share({ state, codes, days }: ShareProps) {
  const words = useWords(MAP_WORDS);
  const local = useLocalPath();
  const title = useId();
  return (
    <section className="map-downloads" aria-labelledby={title}>
      <h2 id={title}>{words.share}</h2>
      <ul className="plain-row">
        <li>
          <CopyButton label={words.copyLink} address={() => window.location.href} />
        </li>
        <li>
          <a className="button" href={local(graphAddress(state, codes))}>
            {words.graph}
          </a>
        </li>
      </ul>
      {days !== null && <Permanent state={state} days={days} />}
    </section>
  );
}

interface PermanentProps {
  readonly state: MapState;
  readonly days: Observations;
}

/** The same figures next year: a link, and a button where there is JavaScript. */
function Permanent({ state, days }: PermanentProps) {
  const words = useWords(TIME_WORDS);
  const local = useLocalPath();
  const origin = useOrigin();
  const note = useId();
  const address = (from: MapState): string => local(writeMapState(permanent(from, days)));
  /** The place moves without React: it is read where the map is. */
  const here = (): string => {
    const { place } = readMapState(new URLSearchParams(window.location.search));
    return origin + address({ ...state, place });
  };
  return (
    <>
      <p>
        <a href={address(state)} aria-describedby={note}>
          {words.permanent}
        </a>{' '}
        <CopyButton label={words.copyPermanent} address={here} />
      </p>
      <p className="quiet" id={note}>
        {words.permanentNote}
      </p>
    </>
  );
}
