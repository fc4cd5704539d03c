import type { ReactNode } from 'react';
import { sourcePath } from '../../app/addresses.js';
import { DataTable } from '../../design/data-table.js';
import { LocalLink } from '../../design/local-link.js';
import type { ReadSourcesQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { HEALTH_WORDS } from './health.words.js';
import { SOURCES_WORDS } from './sources.words.js';

type Listed = Whole<ReadSourcesQuery>;

interface SourceTableProps {
  readonly caption: string;
  /** Head of the column of what each gives. */
  readonly described: string;
  readonly children: ReactNode;
}

/** Sources of one sort, a row each. */
export function SourceTable({ caption, described, children }: SourceTableProps) {
  const { columns } = useWords(SOURCES_WORDS);
  return (
    <DataTable
      label={caption}
      caption={caption}
      columns={[
        { label: columns.source },
        { label: described },
        { label: columns.day },
        { label: columns.quality, figure: true },
        { label: columns.kept, figure: true },
        { label: columns.rejected, figure: true },
        { label: columns.verified },
      ]}
    >
      {children}
    </DataTable>
  );
}

interface SourceRowProps {
  readonly source: Omit<Listed['territorySources'][number], 'gives'>;
  /** The date that it says itself, where no snapshot tells it. */
  readonly vintage: string | null;
  /** What it gives. */
  readonly children: ReactNode;
}

/** A source: who publishes it, what it gives, how it is. */
export function SourceRow({ source, vintage, children }: SourceRowProps) {
  const words = useWords(SOURCES_WORDS);
  const health = useWords(HEALTH_WORDS);
  const { count, day } = useFormats();
  const { freshness, quality } = source;
  return (
    <tr id={source.id}>
      <th scope="row" lang="fr">
        <LocalLink to={sourcePath(source.id)}>{source.title}</LocalLink>
        <small>
          {source.producer}. {source.licence}
        </small>
      </th>
      <td>{children}</td>
      <td>
        <span className="unbroken">
          {freshness.describes === null ? (vintage ?? '—') : day(freshness.describes)}
        </span>
        <small>{health.freshness[freshness.status]}</small>
      </td>
      <td className="figure">{quality === null ? '—' : count(quality.score)}</td>
      <td className="figure">{count(source.records)}</td>
      <td className="figure">{count(source.rejected)}</td>
      <td>{source.verified ? words.yes : words.no}</td>
    </tr>
  );
}
