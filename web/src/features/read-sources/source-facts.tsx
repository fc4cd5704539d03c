import { LocalLink } from '../../design/local-link.js';
import { Told } from '../../design/told.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { HEALTH_WORDS } from './health.words.js';
import type { PageSource } from './page-source.js';
import { SOURCE_WORDS } from './source.words.js';

interface Props {
  readonly source: PageSource;
}

/** Whom to tell: producers give a page or an address. */
const contactHref = (contact: string): string =>
  contact.includes('://') ? contact : `mailto:${contact}`;

/** What the source is, who publishes it, and how it is. */
export function SourceFacts({ source }: Props) {
  const words = useWords(SOURCE_WORDS);
  const health = useWords(HEALTH_WORDS);
  const { count } = useFormats();
  const { quality } = source;
  const facts = [
    [words.producer, <span lang="fr">{source.producer}</span>],
    [words.licence, <span lang="fr">{source.licence}</span>],
    [words.cadence, health.cadence[source.cadence]],
    [words.freshness, health.freshness[source.freshness.status]],
    [words.quality, quality === null ? words.unknown : words.outOf100(count(quality.score))],
  ] as const;
  return (
    <>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="pager">
        <a className="button" href={source.url}>
          {words.original}
        </a>
        <a className="button" href={contactHref(source.contact)}>
          {words.contact}
        </a>
      </p>
      {!source.verified && <p className="quiet">{words.notVerified}</p>}
      <Failure source={source} />
      <QualityParts source={source} />
    </>
  );
}

function Failure({ source: { lastFailure } }: Props) {
  const words = useWords(SOURCE_WORDS);
  const { day } = useFormats();
  if (lastFailure === null) return null;
  return (
    <p className="notice">
      {words.failure(day(lastFailure.at.slice(0, 10)))} <span lang="fr">{lastFailure.reason}</span>{' '}
      <LocalLink to={`/erreurs#${lastFailure.code}`}>
        <code>{lastFailure.code}</code>
      </LocalLink>
    </p>
  );
}

function QualityParts({ source: { quality } }: Props) {
  const words = useWords(SOURCE_WORDS);
  const health = useWords(HEALTH_WORDS);
  const { rate } = useFormats();
  if (quality === null) return null;
  return (
    <>
      <p>{words.qualityIs}</p>
      <ul>
        {quality.parts.map(({ name, value }) => (
          <li key={name}>
            {words.reasonLine(health.parts[name], words.percent(rate(value * 100)))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What to know before relying on the source. */
export function SourceDefects({ source: { defects, defectsEn } }: Props) {
  const words = useWords(SOURCE_WORDS);
  if (defects.length === 0) return null;
  return (
    <section aria-labelledby="defauts">
      <h2 id="defauts">{words.defects}</h2>
      <ul>
        {defects.map((defect, rank) => (
          <li key={defect}>
            <Told fr={defect} en={defectsEn[rank] ?? null} />
          </li>
        ))}
      </ul>
    </section>
  );
}
