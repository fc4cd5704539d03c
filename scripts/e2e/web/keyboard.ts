import type { Page } from 'playwright-core';

/** A page read through `page.keyboard` alone: no click, no focus by script. */
export interface Keyboard {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** What has the focus, by its accessible name: its label, else its text. */
  readonly focused: () => Promise<string>;
  /** Tabs until something of that name has the focus. @throws when nothing has: a trap would never end */
  readonly tabTo: (name: RegExp, key?: string) => Promise<void>;
}

/** The keyboard of a page. */
export function keyboardOf(page: Page): Keyboard {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = (): Promise<string> => page.evaluate(focusedName);
  const tabTo = async (name: RegExp, key = 'Tab'): Promise<void> => {
    for (let step = 0; step < 90; step += 1) {
      await press(key);
      if (name.test(await focused())) return;
    }
    throw new Error(`the keyboard never reaches ${String(name)}`);
  };
  return { press, focused, tabTo };
}

/** Runs in the page. */
const focusedName = (): string => {
  const at = document.activeElement ?? document.body;
  const by = document.getElementById(at.getAttribute('aria-labelledby') ?? '');
  const around = at.closest('label');
  const names = [at.getAttribute('aria-label'), by?.textContent, around?.textContent];
  const name = names.find((given) => typeof given === 'string' && given !== '');
  return (name ?? at.textContent).replaceAll(/\s+/g, ' ').trim();
};
