import { sourcePath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { SourceLine } from '../../design/source-line.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import type { PageService } from './service-meta.js';
import { SERVICE_WORDS } from './service.words.js';

interface Props {
  readonly service: PageService;
}

/** Where the service is read from, how fresh that is, then each of the producer's rows. */
export function ServiceSource({ service }: Props) {
  const words = useWords(SERVICE_WORDS);
  const formats = useFormats();
  return (
    <section aria-labelledby="source">
      <h2 id="source">{words.source}</h2>
      <p>
        <SourceLine source={service.source} />
      </p>
      <SourceFreshness service={service} />
      <ul>
        {service.records.map(({ recordId, line, source }) => (
          <li key={`${source.id} ${recordId}`}>
            <LocalLink to={sourcePath(source.id)}>{source.title}</LocalLink>
            {words.record(recordId)}
            {line !== null && words.line(formats.count(line))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Stale data are marked; an ended service is told of at the top, and is not more stale for it. */
function SourceFreshness({ service }: Props) {
  const words = useWords(SERVICE_WORDS);
  const { day } = useFormats();
  const { status, describes, expectedBy } = service.source.freshness;
  if (describes === null) return null;
  const due = expectedBy === null ? '' : day(expectedBy);
  return (
    <p className={status === 'LATE' ? 'notice' : undefined}>
      {words.freshness[status](day(describes), due)}
    </p>
  );
}
