import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { MAP_WORDS } from './map.words.js';
import { StateLink } from './state-link.js';

/** The pages of a table, by links. */
export function Pager({ page: wanted, pages }: { readonly page: number; readonly pages: number }) {
  const words = useWords(MAP_WORDS);
  const formats = useFormats();
  const page = Math.min(wanted, pages);
  return (
    <nav className="pager" aria-label={words.pages}>
      {page > 1 && <StateLink change={{ page: page - 1 }}>{words.previous}</StateLink>}
      <span>{words.pageOf(formats.count(page), formats.count(pages))}</span>
      {page < pages && <StateLink change={{ page: page + 1 }}>{words.next}</StateLink>}
    </nav>
  );
}
