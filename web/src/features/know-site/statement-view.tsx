import type { ReactNode } from 'react';
import type { Statement } from './statement.js';

interface StatementViewProps {
  readonly statement: Statement;
  readonly children?: ReactNode;
}

/** A statement as it is read: a title, a sentence, chapters. */
export function StatementView({ statement, children }: StatementViewProps) {
  return (
    <article className="page prose">
      <h1>{statement.title}</h1>
      <p className="lead">{statement.lead}</p>
      {statement.chapters.map(({ title, paragraphs = [], points = [] }) => (
        <section key={title}>
          <h2>{title}</h2>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {points.length > 0 && (
            <ul>
              {points.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {children}
    </article>
  );
}
