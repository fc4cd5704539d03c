import { useMemo } from 'react';
import { useWords } from '../i18n/language.js';
import { DRAWING, shapesOf } from './choropleth-shapes.js';
import './choropleth.css';
import { ClassItems } from './class-items.js';
import type { Classes } from './classes.js';
import { useColorScheme } from './color-scheme.js';
import { ANY_MAP_WORDS } from './map.words.js';
import type { Outlines } from './outlines.js';
import type { Palette } from './palette.js';
import { css, PALETTES, shade } from './palette.js';
import { useOutlines } from './use-outlines.js';

interface ChoroplethProps {
  /** Address of the outlines of the level. */
  readonly url: string;
  /** What the drawing shows, in a sentence: the table beside it says the rest. */
  readonly summary: string;
  /** What is coloured, and in what. */
  readonly title: string;
  readonly values: ReadonlyMap<string, number | null>;
  readonly classes: Classes;
  /** What is said of a territory that a pointer is on. */
  readonly textOf: (id: string) => string;
  /** The territory to be told from the others. */
  readonly chosen: string | null;
}

/**
 * A small national map of values, with its legend. It is SVG, drawn once from the outlines that every map has: a hundred
 * shapes need no canvas, no zoom and none of what draws 35,000 communes.
 */
export function Choropleth({ url, summary, title, ...told }: ChoroplethProps) {
  const { outlines, failed } = useOutlines(url);
  const palette = PALETTES[useColorScheme()];
  const words = useWords(ANY_MAP_WORDS);
  return (
    <figure className="choropleth">
      <svg viewBox={`0 0 ${String(DRAWING.width)} ${String(DRAWING.height)}`} role="img">
        <title>{summary}</title>
        {outlines !== null && <Shapes {...{ outlines, palette, ...told }} />}
      </svg>
      <figcaption>
        <strong>{title}</strong>
        <ul className="class-items">
          <ClassItems classes={told.classes} palette={palette} />
        </ul>
        {failed && <p role="alert">{words.noOutlines}</p>}
      </figcaption>
    </figure>
  );
}

interface ShapesProps extends Pick<ChoroplethProps, 'values' | 'classes' | 'textOf' | 'chosen'> {
  readonly outlines: Outlines;
  readonly palette: Palette;
}

function Shapes({ outlines, palette, values, classes, textOf, chosen }: ShapesProps) {
  const shapes = useMemo(() => shapesOf(outlines), [outlines]);
  const fill = (id: string): string =>
    css(shade(palette, classes.rankOf(values.get(id) ?? null), classes.classes.length));
  // The last is drawn over the others: its line is seen whole.
  const ordered = [...shapes].sort((a, b) => Number(a.id === chosen) - Number(b.id === chosen));
  return ordered.map(({ id, path }) => (
    <path
      key={id}
      d={path}
      fill={fill(id)}
      stroke={css(id === chosen ? palette.chosen : palette.border)}
      strokeWidth={id === chosen ? 3 : 0.6}
    >
      <title>{textOf(id)}</title>
    </path>
  ));
}
