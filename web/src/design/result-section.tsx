import type { ReactNode } from 'react';

interface ResultSectionProps {
  /** Of its title: one of a page. */
  readonly id: string;
  readonly title: string;
  /** Items of a list. */
  readonly children: ReactNode;
}

/** Results of one sort, under a title. */
export function ResultSection({ id, title, children }: ResultSectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="results">{children}</ul>
    </section>
  );
}
