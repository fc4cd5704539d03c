import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { ClassItems } from '../../map/class-items.js';
import type { Palette } from '../../map/palette.js';
import { css } from '../../map/palette.js';
import { MAP_WORDS } from './map.words.js';
import { isMostlyUnsure } from './unsure.js';
import type { Figures } from './use-map-data.js';

interface LegendProps {
  readonly unit: string;
  readonly figures: Figures;
  readonly palette: Palette;
  /** As the fills are, so that the eye finds the same colour. */
  readonly opacity: number;
  /** Territories that nobody had looked at on the day that is shown. */
  readonly unseen: number;
  /** What day is coloured, where it is not today. */
  readonly children?: ReactNode;
}

/** Classes with their bounds and how many territories each holds. */
export function Legend({ unit, figures, palette, opacity, unseen, children }: LegendProps) {
  const words = useWords(MAP_WORDS);
  const { count: formatCount } = useFormats();
  return (
    <section className="legend" aria-label={words.legend}>
      <h2>{unit}</h2>
      {children}
      <ul>
        <ClassItems classes={figures.classes} {...{ palette, opacity }} />
        {unseen > 0 && (
          <li>
            <span
              className="swatch swatch-unseen"
              style={{ backgroundColor: css(palette.missing), opacity }}
              aria-hidden="true"
            />
            <span>{words.notObserved}</span>
            <small>{formatCount(unseen)}</small>
          </li>
        )}
        {figures.unsure.size > 0 && !isMostlyUnsure(figures) && (
          <li>
            <span className="swatch swatch-dotted" aria-hidden="true" />
            <span>{words.unsure}</span>
            <small>{formatCount(figures.unsure.size)}</small>
          </li>
        )}
      </ul>
      {isMostlyUnsure(figures) && (
        <p>
          <strong>{words.mostlyUnsure(formatCount(figures.unsure.size))}</strong>
        </p>
      )}
      {figures.classes.classes.length > 0 && <p className="quiet">{words.legendNote}</p>}
    </section>
  );
}
