import type { Classes } from './classes.js';
import { LegendItem } from './legend-item.js';
import type { Palette } from './palette.js';
import { css, shade } from './palette.js';
import { useClassWords } from './use-class-words.js';

interface ClassItemsProps {
  readonly classes: Classes;
  readonly palette: Palette;
  /** As the fills are, so that the eye finds the same colour. */
  readonly opacity?: number;
}

/** The items of a legend: each class with its bounds, and how many territories it holds. */
export function ClassItems({ classes: { classes, missing }, palette, opacity }: ClassItemsProps) {
  const words = useClassWords();
  return (
    <>
      {classes.map((each, rank) => (
        <LegendItem
          key={`${String(each.from)} ${String(each.to)}`}
          style={{ background: css(shade(palette, rank, classes.length)), opacity }}
          label={words.boundsOf(each)}
          count={each.count}
        />
      ))}
      {missing > 0 && (
        <LegendItem
          pattern="swatch-hatched"
          style={{ backgroundColor: css(palette.missing), opacity }}
          label={words.missing}
          count={missing}
        />
      )}
    </>
  );
}
