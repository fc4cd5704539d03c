import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import type { MetaFunction } from 'react-router';
import { pageMeta } from '../../app/page-meta.js';
import type { Example } from './examples.js';
import { EXAMPLES } from './examples.js';
import './query-graph.css';

export const meta: MetaFunction = () =>
  pageMeta('Interroger les données', 'Le graphe des données, avec des exemples.');

/** GraphiQL is heavy and needs a browser: it comes after the page. */
const GraphEditor = lazy(() => import('./graph-editor.js'));

const never = () => () => undefined;
/** False on the server and until the page is alive. */
const useIsAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

interface ExampleListProps {
  readonly chosen: Example | undefined;
  readonly onChoose: (example: Example) => void;
}

function ExampleList({ chosen, onChoose }: ExampleListProps) {
  return (
    <ul className="plain-row" aria-label="Exemples">
      {EXAMPLES.map((example) => (
        <li key={example.name}>
          <button
            type="button"
            aria-pressed={example === chosen}
            onClick={() => {
              onChoose(example);
            }}
          >
            {example.name}
          </button>
        </li>
      ))}
    </ul>
  );
}

export default function QueryGraphPage() {
  const [chosen, setChosen] = useState(EXAMPLES[0]);
  const isAlive = useIsAlive();
  const plain = <pre className="graph-plain">{chosen?.query}</pre>;
  return (
    <div className="graph-page">
      <h1>Interroger les données</h1>
      <p>
        Une adresse, <code>/graphql</code>, en <code>POST</code> et sans clé. Choisissez un exemple,
        puis lancez-le.
      </p>
      <ExampleList chosen={chosen} onChoose={setChosen} />
      {isAlive ? (
        <Suspense fallback={plain}>
          <GraphEditor key={chosen?.name ?? ''} query={chosen?.query ?? ''} />
        </Suspense>
      ) : (
        plain
      )}
    </div>
  );
}
