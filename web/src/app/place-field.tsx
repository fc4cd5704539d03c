import { LocalLink } from '../design/local-link.js';
import { useWords } from '../i18n/language.js';
import { PLACE_WORDS } from './place.words.js';

/** Where something is asked for: a name, in the address. */
export function PlaceField({ value }: { readonly value: string }) {
  const words = useWords(PLACE_WORDS);
  return (
    <label className="field">
      {words.place}
      <input type="search" name="lieu" defaultValue={value} aria-describedby="lieu-aide" />
      <small id="lieu-aide" className="quiet">
        {words.hint}
      </small>
    </label>
  );
}

/** A name that no territory bears, and the way to those that look like it; nothing where there is none. */
export function UnknownPlace({ name }: { readonly name: string | null | undefined }) {
  const words = useWords(PLACE_WORDS);
  if (name == null) return null;
  return (
    <p className="notice">
      {words.unknown(name)}{' '}
      <LocalLink to={`/recherche?q=${encodeURIComponent(name)}`}>{words.alike}</LocalLink>
    </p>
  );
}
