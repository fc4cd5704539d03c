import { DataTable } from '../../design/data-table.js';
import { useFormats } from '../../i18n/formats.js';
import type { NamedKind } from '../../i18n/kind-label.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import type { NatureChanges, PageSnapshot } from './changes-by-nature.js';
import { changesByNature } from './changes-by-nature.js';
import { HEALTH_WORDS } from './health.words.js';
import { SOURCE_WORDS } from './source.words.js';

/** Kinds of a nature that are told at once; the others are folded. */
const TOLD = 3;

/** What a publication changed, by nature then by kind: under it, for a phone has no third column. */
export function ChangeTable({ snapshot }: { readonly snapshot: PageSnapshot }) {
  const words = useWords(SOURCE_WORDS);
  const { nature: natures } = useWords(HEALTH_WORDS);
  const { count } = useFormats();
  const changes = changesByNature(snapshot.changes);
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{words.changes}</h3>
      <DataTable
        label={words.changes}
        caption={words.changesCaption}
        columns={[{ label: words.nature }, { label: words.events, figure: true }]}
      >
        {changes.map(({ nature, events, kinds }) => (
          <tr key={nature}>
            <th scope="row">
              {natures[nature]}
              <ByKind kinds={kinds} />
            </th>
            <td className="figure">{count(events)}</td>
          </tr>
        ))}
      </DataTable>
    </>
  );
}

type Kinds = NatureChanges['kinds'];

function ByKind({ kinds }: { readonly kinds: Kinds }) {
  const words = useWords(SOURCE_WORDS);
  const { count } = useFormats();
  const isFolded = kinds.length > TOLD + 1;
  const others = isFolded ? kinds.slice(TOLD) : [];
  return (
    <>
      <KindList kinds={isFolded ? kinds.slice(0, TOLD) : kinds} />
      {others.length > 0 && (
        <details>
          <summary>{words.moreKinds(count(others.length))}</summary>
          <KindList kinds={others} />
        </details>
      )}
    </>
  );
}

function KindList({ kinds }: { readonly kinds: Kinds }) {
  const language = useLanguage();
  const { count } = useFormats();
  const named = (kind: NamedKind | null) => (kind === null ? '—' : kindLabel(kind, language));
  return (
    <ul className="plain-list">
      {kinds.map(({ kindFrom, kindTo, events }) => {
        const [from, to] = [named(kindFrom), named(kindTo)];
        return (
          <li key={`${from} ${to}`}>
            {from === to ? from : `${from} → ${to}`} <small>{count(events)}</small>
          </li>
        );
      })}
    </ul>
  );
}
