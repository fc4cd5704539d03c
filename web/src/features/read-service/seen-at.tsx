import { sourcePath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { ORIGIN_WORDS } from './origin.words.js';
import type { SeenAt as Seen } from './value-origins.js';
import { fileOf } from './value-origins.js';

/** A row of a producer: data set, dates, file, record, line, licence. */
export function SeenAt({ seen }: { readonly seen: Seen }) {
  const words = useWords(ORIGIN_WORDS);
  const { day, count } = useFormats();
  const { source, snapshot, recordId, line } = seen;
  const file = fileOf(seen);
  const where = [
    ...(snapshot === null
      ? []
      : [
          words.describes(day(snapshot.validOn)),
          words.retrieved(day(snapshot.retrievedAt.slice(0, 10))),
        ]),
    ...(file === null ? [] : [words.file(file)]),
    ...(line === null ? [] : [words.line(count(line))]),
    words.record(recordId),
  ];
  return (
    <>
      <span lang="fr">
        {source.producer}, <LocalLink to={sourcePath(source.id)}>{source.title}</LocalLink>
      </span>
      {`, ${where.join(', ')}. `}
      {words.licence(source.licence)}
    </>
  );
}
