import { useLocation } from 'react-router';
import { useWords } from '../../i18n/language.js';
import type { AskedChanges } from './asked-changes.js';
import { CHANGES_WORDS } from './changes.words.js';
import { DrawnChanges } from './drawn-changes.js';
import type { DrawnChanges as Drawn } from './load-drawn.js';
import { ReformFilters } from './reform-filters.js';

interface ChangesOfReformsProps {
  readonly read: Drawn;
  /** What the address asks for: no reform is all of them. */
  readonly address: AskedChanges;
}

/** What reforms changed, all of them or those that are chosen, on their own page. */
export function ChangesOfReforms({ read, address }: ChangesOfReformsProps) {
  const words = useWords(CHANGES_WORDS);
  const { key } = useLocation();
  const { place, reforms } = read;
  return (
    <section aria-labelledby="changements">
      <h2 id="changements">{words.byReforms}</h2>
      <ReformFilters
        key={key}
        {...{ asked: address, reforms }}
        place={address.unknown ?? place?.name ?? ''}
      />
      <DrawnChanges path="/reformes" {...{ address, read }} />
    </section>
  );
}
