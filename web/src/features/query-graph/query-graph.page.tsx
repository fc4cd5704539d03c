import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';
import type { MetaFunction } from 'react-router';
import { pageMeta } from '../../app/page-meta.js';
import type { Example } from './examples.js';
import { EXAMPLES } from './examples.js';
import './query-graph.css';

export const meta: MetaFunction = () =>
  pageMeta('Interroger les données', 'Le graphe des données, avec des exemples.', '/graphql');

type Editor = ComponentType<{ readonly query: string }>;

/** GraphiQL is heavy and needs a browser: it comes after the page. */
function useEditor(): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null);
  useEffect(() => {
    void import('./graph-editor.js').then((module) => setEditor(() => module.GraphEditor));
  }, []);
  return editor;
}

interface ExampleListProps {
  readonly chosen: Example | undefined;
  readonly onChoose: (example: Example) => void;
}

function ExampleList({ chosen, onChoose }: ExampleListProps) {
  return (
    <ul className="plain-row" aria-label="Exemples">
      {EXAMPLES.map((example) => (
        <li key={example.name}>
          <button type="button" aria-pressed={example === chosen} onClick={() => onChoose(example)}>
            {example.name}
          </button>
        </li>
      ))}
    </ul>
  );
}

export default function QueryGraphPage() {
  const [chosen, setChosen] = useState(EXAMPLES[0]);
  const GraphEditor = useEditor();
  return (
    <div className="graph-page">
      <h1>Interroger les données</h1>
      <p>
        Une adresse, <code>/graphql</code>, en <code>POST</code> et sans clé. Choisissez un exemple,
        puis lancez-le.
      </p>
      <ExampleList chosen={chosen} onChoose={setChosen} />
      {GraphEditor ? (
        <GraphEditor key={chosen?.name ?? ''} query={chosen?.query ?? ''} />
      ) : (
        <pre className="graph-plain">{chosen?.query}</pre>
      )}
    </div>
  );
}
