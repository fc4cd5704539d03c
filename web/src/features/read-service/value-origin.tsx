import { useLanguage, useWords } from '../../i18n/language.js';
import { observedIn } from '../../i18n/observed.js';
import { ORIGIN_WORDS } from './origin.words.js';
import { SeenAt } from './seen-at.js';
import type { ValueOrigin as Origin, Origins } from './value-origins.js';

interface ValueOriginProps {
  readonly field: Origin['field'];
  readonly origins: Origins;
}

/** Where a value is from, folded under it: read without JavaScript, opened by keyboard. */
export function ValueOrigin({ field, origins }: ValueOriginProps) {
  const words = useWords(ORIGIN_WORDS);
  const language = useLanguage();
  const origin = origins.get(field);
  if (origin === undefined) return null;
  const { how, given, beganBetween, seen } = origin;
  return (
    <details className="origin">
      <summary>
        {words.origin}
        <span className="visually-hidden">{words.of(words.fields[field])}</span>
      </summary>
      <p>
        {words.how[how]} {given !== null && `${words.given(given)} `}
        <SeenAt seen={seen} /> {words.since(observedIn(language, beganBetween))}
      </p>
    </details>
  );
}
