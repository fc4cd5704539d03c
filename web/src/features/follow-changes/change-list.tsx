import type { ReactNode } from 'react';
import { changesSearch } from '../../app/changes-address.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { inLanguage, useLanguage, useWords } from '../../i18n/language.js';
import type { AskedChanges } from './asked-changes.js';
import { ChangeTable } from './change-table.js';
import { CHANGES_WORDS } from './changes.words.js';
import type { loadChanges } from './load-changes.js';

type Changes = Awaited<ReturnType<typeof loadChanges>>['changes'];

interface FoundProps {
  readonly total: number;
  /** What is said of the place where the list is empty: how much changed in it, and since when it is watched. */
  readonly since?: ReactNode;
  /** How many of them were in the chosen time for sure; null where no time is chosen. */
  readonly certain: number | null;
}

/** How many changes a list has. */
export function Found({ total, certain, since }: FoundProps) {
  const words = useWords(CHANGES_WORDS);
  const { count, plural } = useFormats();
  if (total === 0)
    return (
      <>
        <p>
          {words.none} {since}
        </p>
        <p>
          {words.noneHint} <a href="#suivre">{words.toldLater}</a>
        </p>
      </>
    );
  const howCertain = (sure: number): string => {
    if (sure === 0) return words.certainNone;
    return sure === total ? words.certainAll : words.certain(count(sure));
  };
  return (
    <p>
      {words.found(plural(total, words.one, words.several))}
      {certain !== null && ` ${howCertain(certain)}`}
    </p>
  );
}

interface ChangeListProps extends PagerProps {
  readonly changes: Changes;
}

/** A page of changes; nothing where there is none. */
export function ChangeList({ changes, asked, path }: ChangeListProps) {
  const words = useWords(CHANGES_WORDS);
  if (changes.nodes.length === 0) return null;
  return (
    <section aria-labelledby="liste">
      <h2 id="liste">{words.list}</h2>
      <ChangeTable changes={changes.nodes} />
      <Pager {...{ asked, path, changes }} />
    </section>
  );
}

interface PagerProps {
  /** What the address of the page asks for. */
  readonly asked: AskedChanges;
  /** The page: `/changements`. */
  readonly path: string;
}

/** The ways on and back, as plain links. */
function Pager({ asked, path, changes }: ChangeListProps) {
  const words = useWords(CHANGES_WORDS);
  const { hasNextPage, endCursor } = changes.pageInfo;
  const here = path + changesSearch(asked);
  const further = `${here}${here.includes('?') ? '&' : '?'}apres=${encodeURIComponent(endCursor ?? '')}`;
  if (!hasNextPage && asked.after === null) return null;
  return (
    <p className="pager">
      {hasNextPage && <LocalLink to={further}>{words.older}</LocalLink>}
      {asked.after !== null && <LocalLink to={here}>{words.newest}</LocalLink>}
    </p>
  );
}

/** Addresses that give a list to other programs. */
export function Follow({ asked }: { readonly asked: AskedChanges }) {
  const words = useWords(CHANGES_WORDS);
  const language = useLanguage();
  const search = changesSearch(asked);
  const address = (file: string) => inLanguage(`/changements.${file}`, language) + search;
  return (
    <section aria-labelledby="suivre">
      <h2 id="suivre">{words.follow}</h2>
      <p>{words.followLead}</p>
      <ul>
        <li>
          <a href={address('atom')}>{words.atom}</a>
        </li>
        <li>
          <a href={address('ics')}>{words.ics}</a>
        </li>
        <li>
          <a href={address('csv')} download>
            {words.csv}
          </a>
        </li>
      </ul>
    </section>
  );
}
