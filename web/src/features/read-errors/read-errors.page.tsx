import type { MetaFunction } from 'react-router';
import { ContactLinks } from '../../app/contact-links.js';
import { pageMeta } from '../../app/page-meta.js';
import { languageOf, useLanguage, useWords } from '../../i18n/language.js';
import type { ErrorCode } from './error-code.js';
import { ERRORS_WORDS, SECTIONS } from './errors.words.js';

export const meta: MetaFunction = ({ location }) => {
  const { title, description } = ERRORS_WORDS[languageOf(location.pathname)];
  return pageMeta(title, description);
};

/** Codes that mean the same; each is a place in the page, to which errors lead. */
function CodeEntry({ codes, words }: ErrorCode) {
  const { means, todo } = words[useLanguage()];
  return (
    <div>
      <dt>
        {codes.map((code, at) => (
          <span key={code} id={code}>
            {at > 0 && ', '}
            <code>{code}</code>
          </span>
        ))}
      </dt>
      <dd>{means}</dd>
      <dd>
        {useWords(ERRORS_WORDS).todo} {todo}
      </dd>
    </div>
  );
}

export default function ReadErrorsPage() {
  const words = useWords(ERRORS_WORDS);
  return (
    <article className="page prose">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {SECTIONS.map(({ name, codes }) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>{words.sections[name]}</h2>
          <dl className="definitions">
            {codes.map((each) => (
              <CodeEntry key={each.codes[0]} {...each} />
            ))}
          </dl>
        </section>
      ))}
      <p>{words.write}</p>
      <ContactLinks />
    </article>
  );
}
