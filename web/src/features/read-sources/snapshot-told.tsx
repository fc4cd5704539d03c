import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { ChangeTable } from './change-table.js';
import type { PageSnapshot } from './changes-by-nature.js';
import { HEALTH_WORDS } from './health.words.js';
import { RefusedTable } from './refused-table.js';
import { SnapshotFiles } from './snapshot-files.js';
import { SnapshotFindings } from './snapshot-findings.js';
import { SOURCE_WORDS } from './source.words.js';

interface SnapshotToldProps {
  readonly snapshot: PageSnapshot;
  /** Whether it is the first of the list: what most readers come for is open. */
  readonly isFirst: boolean;
}

/** What a publication changed, and what was not kept of it, with the reasons. */
export function SnapshotTold({ snapshot, isFirst }: SnapshotToldProps) {
  const words = useWords(SOURCE_WORDS);
  const { day } = useFormats();
  const { leftOut, mended, changes, findings, rowsRefused } = snapshot;
  const isPlain = [leftOut, mended, changes, findings].every(({ length }) => length === 0);
  return (
    <details className="told" open={isFirst || snapshot.status === 'QUARANTINED'}>
      <summary>{words.snapshotOf(day(snapshot.validOn))}</summary>
      <SnapshotFindings snapshot={snapshot} />
      {isPlain && rowsRefused === 0 && <p>{words.plain}</p>}
      <ChangeTable snapshot={snapshot} />
      <Reasons title={words.leftOutTitle} rows={leftOut} />
      <Mended rows={mended} />
      <RefusedTable snapshot={snapshot} />
      <SnapshotFiles files={snapshot.files} />
    </details>
  );
}

interface ReasonsProps {
  readonly title: string;
  readonly rows: PageSnapshot['leftOut'];
}

function Reasons({ title, rows }: ReasonsProps) {
  const words = useWords(SOURCE_WORDS);
  const { count } = useFormats();
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul lang="fr">
        {rows.map(({ reason, rows: number }) => (
          <li key={reason}>{words.reasonLine(reason, count(number))}</li>
        ))}
      </ul>
    </>
  );
}

/** Rows whose coordinates could not be trusted, by what was wrong with them. */
function Mended({ rows }: Pick<ReasonsProps, 'rows'>) {
  const words = useWords(SOURCE_WORDS);
  const { mended } = useWords(HEALTH_WORDS);
  const { count } = useFormats();
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{words.mendedTitle}</h3>
      <ul>
        {rows.map(({ reason, rows: number }) => (
          <li key={reason}>{words.reasonLine(mended[reason] ?? reason, count(number))}</li>
        ))}
      </ul>
    </>
  );
}
