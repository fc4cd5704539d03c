import type { ReadSourcesQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { SOURCES_WORDS } from './sources.words.js';

interface Props {
  readonly checks: Whole<ReadSourcesQuery>['runningChecks'];
}

/** Producers that are being asked for what is new, and how far each is. */
export function RunningChecks({ checks }: Props) {
  const words = useWords(SOURCES_WORDS);
  const { count } = useFormats();
  if (checks.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>{words.running}</p>
      <ul>
        {checks.map(({ stage, startedAt, rowsRead }) => (
          <li key={startedAt}>
            <span lang="fr">{stage ?? words.runningBegins}</span>{' '}
            {words.runningRows(count(rowsRead))}
          </li>
        ))}
      </ul>
    </div>
  );
}
