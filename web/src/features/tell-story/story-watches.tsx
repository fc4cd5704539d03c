import { sourcePath } from '../../app/addresses.js';
import { DataTable } from '../../design/data-table.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { STORY_WORDS } from './story.words.js';
import type { Watch } from './watched-since.js';

/** Since when each source observes the place: what could have been seen there, and what could not. */
export function StoryWatches({ watches }: { readonly watches: readonly Watch[] }) {
  const words = useWords(STORY_WORDS);
  if (watches.length === 0) return null;
  const compared = watches.filter(({ days }) => days > 1);
  const once = watches.filter(({ days }) => days === 1);
  return (
    <details>
      <summary>{words.watch}</summary>
      <p>{words.watchLead}</p>
      {compared.length > 0 && <WatchTable watches={compared} />}
      {once.length > 0 && (
        <>
          <p>{words.once}</p>
          <ul lang="fr">
            {once.map(({ source }) => (
              <li key={source.id}>
                <LocalLink to={sourcePath(source.id)}>{source.title}</LocalLink>, {source.producer}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function WatchTable({ watches }: { readonly watches: readonly Watch[] }) {
  const words = useWords(STORY_WORDS);
  const { day } = useFormats();
  return (
    <DataTable
      label={words.watch}
      caption={words.watch}
      columns={[{ label: words.source }, { label: words.first }, { label: words.last }]}
    >
      {watches.map(({ source, first, last }) => (
        <tr key={source.id}>
          <th scope="row" lang="fr">
            <LocalLink to={sourcePath(source.id)}>{source.title}</LocalLink>
            <small>{source.producer}</small>
          </th>
          <td>{day(first)}</td>
          <td>{day(last)}</td>
        </tr>
      ))}
    </DataTable>
  );
}
