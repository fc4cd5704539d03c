import type { Addressed } from '../../app/addresses.js';
import { territoryPath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { CHANGES_WORDS } from './changes.words.js';

interface ChangedInProps {
  readonly territory:
    (Addressed & { readonly name: string; readonly population: number | null }) | null;
}

/** « , Mende (12 000 habitants) »: where something changed, after what did. */
export function ChangedIn({ territory }: ChangedInProps) {
  const words = useWords(CHANGES_WORDS);
  const { count } = useFormats();
  if (territory === null) return null;
  const { name, population } = territory;
  return (
    <>
      {', '}
      <LocalLink to={territoryPath(territory)}>{name}</LocalLink>
      {population !== null && ` (${words.inhabitants(count(population))})`}
    </>
  );
}
