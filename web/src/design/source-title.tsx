import { LocalLink } from './local-link.js';

interface SourceTitleProps {
  readonly source: {
    readonly title: string;
    /** Where its producer shows it. */
    readonly url: string;
    /** Its page here, where it has one. */
    readonly page?: string | null;
  };
}

/** The title of a source, which leads to its page here, else to its producer. */
export function SourceTitle({ source: { title, url, page } }: SourceTitleProps) {
  return page === null || page === undefined ? (
    <a href={url} lang="fr">
      {title}
    </a>
  ) : (
    <LocalLink to={page} lang="fr">
      {title}
    </LocalLink>
  );
}
