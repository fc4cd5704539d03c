import { useSyncExternalStore } from 'react';

/** Whether the page is drawn light on dark. */
export type ColorScheme = 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';
const LUMA = [0.299, 0.587, 0.114] as const;
const MIDDLE = 128;

/** Told by the ground that the page has, whatever made it so: the system, or a choice of the reader. */
function schemeOf(): ColorScheme {
  const ground = getComputedStyle(document.body).backgroundColor;
  const [red = 255, green = 255, blue = 255] = (ground.match(/[\d.]+/g) ?? []).map(Number);
  return red * LUMA[0] + green * LUMA[1] + blue * LUMA[2] < MIDDLE ? 'dark' : 'light';
}

/** Tells when the system's wish or the page's own attributes change. */
function watch(changed: () => void): () => void {
  const wish = matchMedia(DARK);
  const page = new MutationObserver(changed);
  wish.addEventListener('change', changed);
  page.observe(document.documentElement, { attributes: true });
  return () => {
    wish.removeEventListener('change', changed);
    page.disconnect();
  };
}

/** The colour scheme of the page: a canvas cannot read the page's tokens by itself. */
export const useColorScheme = (): ColorScheme =>
  useSyncExternalStore(watch, schemeOf, () => 'light');
