import { changesPath, storyPath } from '../../app/addresses.js';
import { ChangeLink } from '../../app/change-link.js';
import { CHANGE_WORDS } from '../../app/change.words.js';
import { DataTable } from '../../design/data-table.js';
import { LifeLine } from '../../design/life-line.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { observedIn } from '../../i18n/observed.js';
import { changedLines } from './changed-lines.js';
import type { ChangedWhen } from './changed-when.js';
import { CHANGES_SECTION_WORDS } from './changes-section.words.js';
import type { TerritoryChanges } from './load-changes-section.js';

interface ChangesSectionProps {
  readonly changes: TerritoryChanges | null;
  readonly territory: string;
}

/** What the services of the territory were seen to do: drawn, then the newest; nothing where nothing was. */
export function ChangesSection({ changes, territory }: ChangesSectionProps) {
  const words = useWords(CHANGES_SECTION_WORDS);
  const language = useLanguage();
  const { plural } = useFormats();
  if (changes === null || changes.total === 0) return null;
  const said = plural(changes.total, words.one, words.several);
  return (
    <section aria-labelledby="changements">
      <h2 id="changements">{words.title}</h2>
      <p>{words.lead(said)}</p>
      <LifeLine
        summary={words.drawing(said)}
        note={words.note}
        rows={changedLines(changes.when, language)}
      />
      <details>
        <summary>{words.figures}</summary>
        <WhenTable when={changes.when} />
      </details>
      <h3>{words.newest}</h3>
      <ul className="results">
        {changes.newest.map((change) => (
          <li key={change.id}>
            <ChangeLink change={change} place={territory} />
            {`, ${observedIn(language, change.observedBetween)}`}
          </li>
        ))}
      </ul>
      <p className="pager">
        <LocalLink to={changesPath(territory)}>{words.each}</LocalLink>
        <LocalLink to={storyPath(territory)}>{words.story}</LocalLink>
        <a href="#histoire">{words.own}</a>
      </p>
    </section>
  );
}

/** The figures that are drawn. */
function WhenTable({ when }: { readonly when: readonly ChangedWhen[] }) {
  const words = useWords(CHANGES_SECTION_WORDS);
  const { nature: natures } = useWords(CHANGE_WORDS);
  const language = useLanguage();
  const { count } = useFormats();
  return (
    <DataTable
      label={words.figures}
      caption={words.caption}
      columns={[{ label: words.what }, { label: words.when }, { label: words.count, figure: true }]}
    >
      {when.map(({ nature, observed, ...each }) => (
        <tr key={`${nature} ${observed.after ?? ''} ${observed.before}`}>
          <th scope="row">{natures[nature]}</th>
          <td>{observedIn(language, observed)}</td>
          <td className="figure">{count(each.count)}</td>
        </tr>
      ))}
    </DataTable>
  );
}
