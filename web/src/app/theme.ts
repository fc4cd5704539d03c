import { useSyncExternalStore } from 'react';

/** What a reader may choose; the system's preference rules until then. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'theme';

/** Runs before anything is drawn, so that a page never shows in the wrong theme first. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem('${KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const themeOf = (value: string | undefined): Theme =>
  value === 'light' || value === 'dark' ? value : 'system';

/** Applies a choice, and keeps it in this browser only. */
export function chooseTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing still shows the theme for this page.
  }
  for (const listener of listeners) listener();
}

/** The reader's choice; null until the page is alive, since the server cannot know it. */
export const useTheme = (): Theme | null =>
  useSyncExternalStore<Theme | null>(
    subscribe,
    () => themeOf(document.documentElement.dataset['theme']),
    () => null,
  );
