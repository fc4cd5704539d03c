import type { ReadReformQuery } from '../../graphql/generated/documents.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { REFORMS_WORDS } from './reforms.words.js';

type Reform = NonNullable<ReadReformQuery['reform']>;

interface ReformBasisProps {
  readonly reform: Pick<Reform, 'organisations' | 'texts' | 'milestones'>;
}

/** Who carries a reform, its days, and the texts that it rests on. */
export function ReformBasis({ reform: { organisations, texts, milestones } }: ReformBasisProps) {
  const words = useWords(REFORMS_WORDS);
  const language = useLanguage();
  const { day } = useFormats();
  return (
    <>
      <h2>{words.milestones}</h2>
      <dl className="definitions">
        {milestones.map(({ on, label }) => (
          <div key={on}>
            <dt>{day(on)}</dt>
            <dd>{label[language]}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.texts}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text.title}>
            <Text text={text} />
          </li>
        ))}
      </ul>
      <h2>{words.carriers}</h2>
      <ul>
        {organisations.map(({ name, url }) => (
          <li key={url}>
            <a href={url} lang="fr">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Text({ text: { title, url, verified } }: { readonly text: Reform['texts'][number] }) {
  const words = useWords(REFORMS_WORDS);
  if (url === null)
    return (
      <>
        <span lang="fr">{title}</span> <small className="quiet">({words.noAddress})</small>
      </>
    );
  return (
    <>
      <a href={url} lang="fr">
        {title}
      </a>
      {!verified && <small className="quiet"> ({words.unverified})</small>}
    </>
  );
}
