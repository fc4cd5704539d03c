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

/** A name that no territory bears; nothing where there is none. */
export function UnknownPlace({ name }: { readonly name: string | null | undefined }) {
  const words = useWords(PLACE_WORDS);
  return name == null ? null : <p className="notice">{words.unknown(name)}</p>;
}
