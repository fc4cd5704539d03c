import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import type { PageSnapshot } from './changes-by-nature.js';
import { SOURCE_WORDS } from './source.words.js';

/** Why a publication waits, or waited, and what a steward said of it. */
export function SnapshotFindings({ snapshot }: { readonly snapshot: PageSnapshot }) {
  const words = useWords(SOURCE_WORDS);
  const { day } = useFormats();
  const { findings, status, decidedAt, decisionNote } = snapshot;
  if (findings.length === 0 && decidedAt === null) return null;
  return (
    <div className="notice">
      {findings.length > 0 && (
        <p>{status === 'QUARANTINED' ? words.quarantine : words.wasQuarantined}</p>
      )}
      <ul>
        {findings.map(({ code, message, sample }) => (
          <li key={code + message}>
            <span lang="fr">{message}</span>{' '}
            <LocalLink to={`/erreurs#${code}`}>
              <code>{code}</code>
            </LocalLink>
            {sample.length > 0 && <small lang="fr"> {sample.join(', ')}</small>}
          </li>
        ))}
      </ul>
      {decidedAt !== null && (
        <p>{words.decided(day(decidedAt.slice(0, 10)), decisionNote ?? '—')}</p>
      )}
    </div>
  );
}
