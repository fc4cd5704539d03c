/** The official code tells the changes of territories; it is named in the words of the page. */
export const OFFICIAL_CODE = 'territories';

interface SourceNameProps {
  readonly id: string;
  /** Titles of sources by their ids. */
  readonly sources: ReadonlyMap<string, string>;
}

/** The title of a source, in the language that it is in. */
export function SourceName({ id, sources }: SourceNameProps) {
  return <span lang={id === OFFICIAL_CODE ? undefined : 'fr'}>{sources.get(id) ?? id}</span>;
}
