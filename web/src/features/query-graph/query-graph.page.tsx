import { lazy, Suspense } from 'react';
import type { MetaFunction } from 'react-router';
import { Link, useSearchParams } from 'react-router';
import { pageMeta } from '../../app/page-meta.js';
import { useIsAlive } from '../../app/use-is-alive.js';
import { useOrigin } from '../../design/linked-data.js';
import { LocalLink } from '../../design/local-link.js';
import { languageOf, useLanguage, useWords } from '../../i18n/language.js';
import type { Example } from './examples.js';
import { EXAMPLES } from './examples.js';
import { GRAPH_WORDS } from './graph.words.js';
import './query-graph.css';
import { commandOf, questionOf } from './question.js';

export const meta: MetaFunction = ({ location }) => {
  const { title, description } = GRAPH_WORDS[languageOf(location.pathname)];
  return pageMeta(title, description);
};

/** GraphiQL is heavy and needs a browser: it comes after the page. */
const GraphEditor = lazy(() => import('./graph-editor.js'));

/** Examples are links, so that each has an address and reads without JavaScript. */
function ExampleList({ chosen }: { readonly chosen: Example | undefined }) {
  const words = useWords(GRAPH_WORDS);
  const language = useLanguage();
  return (
    <nav aria-label={words.examples}>
      <ul className="graph-examples">
        {EXAMPLES.map((example) => (
          <li key={example.id}>
            <Link
              to={`?exemple=${example.id}`}
              aria-current={example === chosen ? 'page' : undefined}
              preventScrollReset
            >
              {example.name[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export default function QueryGraphPage() {
  const words = useWords(GRAPH_WORDS);
  const origin = useOrigin();
  const [search] = useSearchParams();
  const question = questionOf(search, EXAMPLES);
  const isAlive = useIsAlive();
  return (
    <div className="graph-page">
      <h1>{words.title}</h1>
      <p>
        {words.lead} <code>POST {origin}/graphql</code>
      </p>
      <h2>{words.examples}</h2>
      <ExampleList chosen={question.example} />
      <details open={!isAlive}>
        <summary>{words.text}</summary>
        <pre className="graph-plain" tabIndex={0} role="region" aria-label={words.text}>
          {question.query}
          {question.variables !== '' && `\n\n# ${words.variables}\n${question.variables}`}
        </pre>
        <p>{words.withoutBrowser}</p>
        <pre className="graph-plain" tabIndex={0} role="region" aria-label={words.withoutBrowser}>
          {commandOf(`${origin}/graphql`, question)}
        </pre>
      </details>
      {isAlive && (
        <section aria-label={words.editor}>
          <Suspense fallback={<p role="status">…</p>}>
            <GraphEditor
              key={search.toString()}
              query={question.query}
              variables={question.variables}
            />
          </Suspense>
        </section>
      )}
      <h2>{words.rules}</h2>
      <ul>
        {words.rulesList.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>
        <LocalLink to="/erreurs">{words.codes}</LocalLink>
      </p>
    </div>
  );
}
