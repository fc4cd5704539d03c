import type { Page } from 'playwright-core';
import { pixelsOf } from '../browser.js';

/** The colours of the legend, as hexadecimal digits, from pale to dark. */
const legendColors = (page: Page): Promise<string[]> =>
  page.locator('.legend .swatch').evaluateAll((swatches) =>
    swatches.map((s) =>
      (getComputedStyle(s).backgroundColor.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map((n) => Number(n).toString(16).padStart(2, '0'))
        .join(''),
    ),
  );

/** What a map shows of its legend. */
export interface Painted {
  /** Colours of the legend that the map has too. */
  readonly painted: readonly string[];
  /** Share of its most frequent colour. */
  readonly largest: number;
}

/** Looks at the pixels of the map for the colours of its legend. */
export async function paintedOf(page: Page): Promise<Painted> {
  const { colors, largest } = await pixelsOf(page, '.map-frame');
  const legend = await legendColors(page);
  return { painted: legend.filter((color) => colors.includes(color)), largest };
}
