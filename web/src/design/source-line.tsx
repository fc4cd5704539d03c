/** What a reader must know of where a figure comes from. */
export interface SourceWords {
  readonly title: string;
  readonly producer: string;
  readonly licence: string;
  readonly url: string;
  readonly vintage: string;
  readonly note?: string | null;
}

/** One source: title with its link, producer, licence, date, and what to know of it. */
export function SourceLine({ source }: { readonly source: SourceWords }) {
  return (
    <span className="source">
      <a href={source.url}>{source.title}</a>, {source.producer}. Licence : {source.licence}. Date
      des données : {source.vintage}.
      {source.note !== null && source.note !== undefined && <small>{source.note}</small>}
    </span>
  );
}

/** The sources of a page, each once. */
export function SourceList({ sources }: { readonly sources: readonly SourceWords[] }) {
  const once = new Map(sources.map((source) => [`${source.url} ${source.title}`, source]));
  return (
    <ul className="results">
      {[...once].map(([key, source]) => (
        <li key={key}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}
