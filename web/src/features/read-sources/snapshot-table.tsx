import { DataTable } from '../../design/data-table.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import type { PageSnapshot } from './changes-by-nature.js';
import { HEALTH_WORDS } from './health.words.js';
import { SOURCE_WORDS } from './source.words.js';

interface Props {
  readonly snapshots: readonly PageSnapshot[];
}

/** Each publication in one row: what became of it and of its rows. */
export function SnapshotTable({ snapshots }: Props) {
  const words = useWords(SOURCE_WORDS);
  const { status } = useWords(HEALTH_WORDS);
  const { count, day } = useFormats();
  const figures = [words.read, words.kept, words.leftOut, words.refused];
  return (
    <DataTable
      label={words.snapshots}
      caption={words.snapshotsCaption}
      columns={[
        { label: words.day },
        { label: words.state },
        ...figures.map((label) => ({ label, figure: true })),
      ]}
    >
      {snapshots.map((snapshot) => (
        <tr key={snapshot.id}>
          <th scope="row">
            <span className="unbroken">{day(snapshot.validOn)}</span>
            <small>{words.received(day(snapshot.retrievedAt.slice(0, 10)))}</small>
          </th>
          <td>{status[snapshot.status]}</td>
          <td className="figure">{count(snapshot.rowsRead)}</td>
          <td className="figure">{count(snapshot.rowsKept)}</td>
          <td className="figure">{count(snapshot.rowsLeftOut)}</td>
          <td className="figure">{count(snapshot.rowsRefused)}</td>
        </tr>
      ))}
    </DataTable>
  );
}
