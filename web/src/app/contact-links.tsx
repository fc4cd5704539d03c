import type { Bilingual } from '../i18n/language.js';
import { useWords } from '../i18n/language.js';

const PROJECT = 'https://github.com/maillage/maillage';

const WORDS: Bilingual<Readonly<Record<'tickets' | 'security', string>>> = {
  fr: { tickets: 'Les tickets du projet', security: 'Signaler une faille de sécurité' },
  en: { tickets: 'The tickets of the project', security: 'Report a security flaw' },
};

/** Where to write: the same under every statement. */
export function ContactLinks() {
  const words = useWords(WORDS);
  return (
    <ul>
      <li>
        <a href={`${PROJECT}/issues`}>{words.tickets}</a>
      </li>
      <li>
        <a href={`${PROJECT}/security/advisories/new`}>{words.security}</a>
      </li>
    </ul>
  );
}
