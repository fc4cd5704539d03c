import { changePath, territoryPath } from '../../app/addresses.js';
import { changedThing, changeSentence, changeWhen } from '../../app/change-sentence.js';
import { DataTable } from '../../design/data-table.js';
import { LocalLink } from '../../design/local-link.js';
import type { ReadChangesQuery } from '../../graphql/generated/documents.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { CHANGES_WORDS } from './changes.words.js';

type Row = NonNullable<ReadChangesQuery['changes']>['nodes'][number];

/** Changes, each a link to its own page. */
export function ChangeTable({ changes }: { readonly changes: readonly Row[] }) {
  const words = useWords(CHANGES_WORDS);
  const language = useLanguage();
  const { what, where } = words.columns;
  return (
    <DataTable
      label={words.title}
      caption={words.caption}
      columns={[{ label: what }, { label: where }]}
    >
      {changes.map((change) => (
        <tr key={change.id}>
          <th scope="row">
            <LocalLink to={changePath(change.id)}>{changeSentence(language, change)}</LocalLink>
            <span className="source">
              <small lang={change.service === null ? undefined : 'fr'}>
                {changedThing(language, change)}
              </small>
              <small>{changeWhen(language, change)}</small>
            </span>
          </th>
          <td>
            {change.territory !== null && (
              <LocalLink to={territoryPath(change.territory)}>{change.territory.name}</LocalLink>
            )}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
