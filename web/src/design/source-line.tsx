import { useFormats } from '../i18n/formats.js';
import type { Bilingual } from '../i18n/language.js';
import { useWords } from '../i18n/language.js';
import { SourceTitle } from './source-title.js';
import { Told } from './told.js';

/** What a reader must know of where a figure comes from. */
export interface SourceWords {
  readonly title: string;
  readonly producer: string;
  readonly licence: string;
  readonly url: string;
  readonly vintage: string;
  readonly note?: string | null;
  /** Null where the note is in French alone. */
  readonly noteEn?: string | null;
  /** Its page here, where it has one. */
  readonly page?: string | null;
}

const fr = { licence: 'Licence\u00a0:', date: 'Date des données\u00a0:', inFrench: '' };

const WORDS: Bilingual<typeof fr> = {
  fr,
  en: { licence: 'Licence:', date: 'Date of the data:', inFrench: 'In French: ' },
};

/** One source: title with its link, producer, licence, date, and what to know of it. */
export function SourceLine({ source }: { readonly source: SourceWords }) {
  const words = useWords(WORDS);
  const { vintage } = useFormats();
  const { note = null, noteEn = null } = source;
  return (
    <span className="source">
      <span lang="fr">
        <SourceTitle source={source} />, {source.producer}.
      </span>{' '}
      {words.licence} <span lang="fr">{source.licence}</span>. {words.date}{' '}
      {vintage(source.vintage)}.
      {note !== null && (
        <small>
          {noteEn === null && words.inFrench}
          <Told fr={note} en={noteEn} />
        </small>
      )}
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
