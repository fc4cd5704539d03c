import { useFormats } from '../i18n/formats.js';
import type { Classes } from './classes.js';
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
  const { count } = useFormats();
  return (
    <>
      {classes.map((each, rank) => (
        <li key={`${String(each.from)} ${String(each.to)}`}>
          <span
            className="swatch"
            style={{ background: css(shade(palette, rank, classes.length)), opacity }}
            aria-hidden="true"
          />
          <span>{words.boundsOf(each)}</span>
          <small>{count(each.count)}</small>
        </li>
      ))}
      {missing > 0 && (
        <li>
          <span
            className="swatch swatch-hatched"
            style={{ backgroundColor: css(palette.missing), opacity }}
            aria-hidden="true"
          />
          <span>{words.missing}</span>
          <small>{count(missing)}</small>
        </li>
      )}
    </>
  );
}
