import { MapSelectionThenDocument } from '../../graphql/generated/documents.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import type { MapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';
import { kindLabel } from './shown-kinds.js';
import { TIME_WORDS } from './time-bar.words.js';

interface CountsThenProps {
  readonly state: MapState;
  readonly asOf: string;
  readonly codes: readonly string[];
}

/** More kinds than this would hide the map. */
const MOST = 6;

/** What the chosen territory had on the day that is shown; what nobody had looked at is not nil. */
export function CountsThen({ state, asOf, codes }: CountsThenProps) {
  const language = useLanguage();
  const words = useWords(MAP_WORDS);
  const time = useWords(TIME_WORDS);
  const { count: formatCount, labelled, rate, day } = useFormats();
  const { selected: id, knownAt } = state;
  const asked = id === null ? null : { id, kinds: codes.slice(0, MOST), asOf, knownAt };
  const { data } = useAnswer(MapSelectionThenDocument, asked);
  const territory = data?.territory;
  const counts = territory?.id === id ? (territory.serviceCountsAt ?? []) : [];
  return (
    <>
      <p>
        <strong>{words.asOf(day(asOf))}</strong>
      </p>
      <ul>
        {counts.map(({ kind, count, per10000 }) => (
          <li key={kind.code}>
            {count === null ? (
              time.kindNotSeen(kindLabel(kind, language))
            ) : (
              <>
                {labelled(kindLabel(kind, language), '')}
                <strong>{formatCount(count)}</strong>
                {per10000 !== null && words.per10000(rate(per10000))}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
