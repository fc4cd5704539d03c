import { useLocation } from 'react-router';

/** Languages of the site: French at the root of addresses, English under `/en`. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in each language; a feature keeps its own in a `*.words.ts` file. */
export type Bilingual<T> = Readonly<Record<Language, T>>;

const ENGLISH = /^\/en(?=[/?#]|$)/;

/** The language that an address speaks. */
export const languageOf = (pathname: string): Language => (ENGLISH.test(pathname) ? 'en' : 'fr');

/** An address without its language: what routes and canonical addresses are made of. */
export function plainPath(path: string): string {
  const rest = path.replace(ENGLISH, '');
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** The same page in a language. */
export function inLanguage(path: string, language: Language): string {
  const plain = plainPath(path);
  if (language === 'fr') return plain;
  return plain === '/' ? '/en' : `/en${plain.replace(/^\/(?=[?#])/, '')}`;
}

/** The language of the page that is shown. */
export const useLanguage = (): Language => languageOf(useLocation().pathname);

/** Words in the language of the page. */
export const useWords = <T>(words: Bilingual<T>): T => words[useLanguage()];

/** Makes addresses within the site stay in the language of the page. */
export function useLocalPath(): (path: string) => string {
  const language = useLanguage();
  return (path) => inLanguage(path, language);
}
