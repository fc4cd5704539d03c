import { useLanguage } from '../i18n/language.js';

interface ToldProps {
  readonly fr: string;
  /** Null where it is only told in French. */
  readonly en: string | null;
}

/** A sentence of the graph in the language of the page, or marked as French where it has no English. */
export function Told({ fr, en }: ToldProps) {
  const isEnglish = useLanguage() === 'en';
  return isEnglish && en !== null ? en : <span lang="fr">{fr}</span>;
}
