import { territoryPath } from '../../app/addresses.js';
import { DataTable } from '../../design/data-table.js';
import { LocalLink } from '../../design/local-link.js';
import type { ColumnsToldFragment, ReformPlacesQuery } from '../../graphql/generated/documents.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { REFORMS_WORDS } from './reforms.words.js';

interface ReformTerritoriesProps {
  /** What a row is, and what is counted. */
  readonly level: string;
  readonly figure: string;
  readonly columns: ColumnsToldFragment;
  /** Null where the graph cannot say who bears an id. */
  readonly names: ReformPlacesQuery['regions'] | null | undefined;
}

/** Rows that are shown at first: the rest is folded. */
const FIRST = 18;

/** A figure by territory, the highest first. */
export function ReformTerritories(props: ReformTerritoriesProps) {
  const words = useWords(REFORMS_WORDS);
  const { count } = useFormats();
  const { ids } = props.columns;
  if (ids.length === 0) return null;
  return (
    <>
      <Rows {...props} from={0} to={FIRST} />
      {ids.length > FIRST && (
        <details>
          <summary>{words.others(count(ids.length - FIRST))}</summary>
          <Rows {...props} from={FIRST} to={ids.length} />
        </details>
      )}
    </>
  );
}

interface RowsProps extends ReformTerritoriesProps {
  readonly from: number;
  readonly to: number;
}

function Rows({ level, figure, columns: { ids, values }, names, from, to }: RowsProps) {
  const { count } = useFormats();
  const known = new Map(names?.ids.map((id, at) => [id, at]));
  return (
    <DataTable
      label={figure}
      caption={figure}
      columns={[{ label: level }, { label: figure, figure: true }]}
    >
      {ids.slice(from, to).map((id, row) => {
        const at = known.get(id);
        const slug = at === undefined ? '' : (names?.slugs[at] ?? '');
        return (
          <tr key={id}>
            <th scope="row">
              <LocalLink to={territoryPath({ id, slug })}>
                {at === undefined ? id : names?.names[at]}
              </LocalLink>
            </th>
            <td className="figure">{count(values[from + row])}</td>
          </tr>
        );
      })}
    </DataTable>
  );
}
