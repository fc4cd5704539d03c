import { LocalLink } from '../design/local-link.js';
import { useLanguage } from '../i18n/language.js';
import { changePath } from './addresses.js';
import type { ListedChange } from './change-sentence.js';
import { changeSentence } from './change-sentence.js';

interface ChangeLinkProps {
  readonly change: ListedChange & {
    readonly id: string;
    readonly territory: { readonly id: string; readonly name: string } | null;
  };
  /** The territory whose page it is on: it is not said again, as a change of territories names them by itself. */
  readonly place?: string | null;
}

/** What happened and where, leading to the page of the change. */
export function ChangeLink({ change, place = null }: ChangeLinkProps) {
  const language = useLanguage();
  const { id, service, territory } = change;
  const isSaid = service === null || territory === null || territory.id === place;
  return (
    <LocalLink to={changePath(id)}>
      {changeSentence(language, change)}
      {!isSaid && ` (${territory.name})`}
    </LocalLink>
  );
}
