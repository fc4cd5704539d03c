import { DataTable } from '../../design/data-table.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import type { PageSnapshot } from './changes-by-nature.js';
import { SOURCE_WORDS } from './source.words.js';

/** The first rows that could not be used, for whoever mends the file. */
export function RefusedTable({ snapshot }: { readonly snapshot: PageSnapshot }) {
  const words = useWords(SOURCE_WORDS);
  const { count } = useFormats();
  const { totalCount, nodes } = snapshot.refusedRows;
  if (nodes.length === 0) return null;
  const title = words.refusedTitle(count(totalCount));
  return (
    <>
      <h3>{title}</h3>
      <DataTable
        label={title}
        caption={words.refusedCaption(count(nodes.length))}
        columns={[{ label: words.line, figure: true }, { label: words.reason }]}
      >
        {nodes.map(({ file, line, code, reason }) => (
          <tr key={`${file ?? ''} ${String(line)}`}>
            <th scope="row" className="figure">
              {count(line)}
              {file !== null && <small>{file}</small>}
            </th>
            <td>
              <span lang="fr">{reason}</span>
              <small>
                <LocalLink to={`/erreurs#${code}`}>{code}</LocalLink>
              </small>
            </td>
          </tr>
        ))}
      </DataTable>
    </>
  );
}
