import type { Bilingual } from '../i18n/language.js';
import { useWords } from '../i18n/language.js';
import { chooseTheme, THEMES, useTheme, type Theme } from './theme.js';

const WORDS: Bilingual<Readonly<Record<Theme | 'label', string>>> = {
  fr: { label: 'Affichage', system: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
  en: { label: 'Display', system: 'As the device', light: 'Light', dark: 'Dark' },
};

/** Light or dark; absent where JavaScript is off, since the system's preference rules there. */
export function ThemeSwitch() {
  const words = useWords(WORDS);
  const theme = useTheme();
  if (theme === null) return null;
  return (
    <label className="theme-switch">
      {words.label}{' '}
      <select
        value={theme}
        onChange={(event) => {
          chooseTheme(event.target.value as Theme);
        }}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
