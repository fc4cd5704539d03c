import { FEW_KINDS } from '../../app/kind-groups.js';
import { KIND_GROUPS_WORDS } from '../../app/kind-groups.words.js';
import { DataTable } from '../../design/data-table.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import type { PageSource } from './page-source.js';
import { SOURCE_WORDS } from './source.words.js';

type Given = NonNullable<PageSource['kinds']>[number];

/** The kinds that a source gives, the most frequent first, each with its map. */
export function SourceKinds({ kinds: given }: { readonly kinds: readonly Given[] }) {
  const words = useWords(SOURCE_WORDS);
  const tree = useWords(KIND_GROUPS_WORDS);
  const { count } = useFormats();
  const kinds = given.toSorted((a, b) => b.points - a.points);
  const others = kinds.slice(FEW_KINDS);
  return (
    <section aria-labelledby="apport">
      <h2 id="apport">{words.gives}</h2>
      {kinds.length === 0 && <p>{words.givesNothing}</p>}
      {kinds.length > 0 && <KindRows kinds={kinds.slice(0, FEW_KINDS)} />}
      {others.length > 0 && (
        <details>
          <summary>{tree.others(count(others.length))}</summary>
          <KindRows kinds={others} />
        </details>
      )}
    </section>
  );
}

function KindRows({ kinds }: { readonly kinds: readonly Given[] }) {
  const words = useWords(SOURCE_WORDS);
  const language = useLanguage();
  const { count } = useFormats();
  return (
    <DataTable
      label={words.gives}
      caption={words.givesCaption}
      columns={[
        { label: words.kind },
        { label: words.points, figure: true },
        { label: words.counted, figure: true },
      ]}
    >
      {kinds.map(({ kind, points, counted }) => (
        <tr key={kind.code}>
          <th scope="row">
            <LocalLink to={`/carte?services=${encodeURIComponent(kind.code)}`}>
              {kindLabel(kind, language)}
            </LocalLink>
          </th>
          <td className="figure">{count(points)}</td>
          <td className="figure">{count(counted)}</td>
        </tr>
      ))}
    </DataTable>
  );
}
