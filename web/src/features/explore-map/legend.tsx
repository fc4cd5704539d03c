import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { ClassItems } from '../../map/class-items.js';
import { LegendItem } from '../../map/legend-item.js';
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
          <LegendItem
            pattern="swatch-unseen"
            style={{ backgroundColor: css(palette.missing), opacity }}
            label={words.notObserved}
            count={unseen}
          />
        )}
        {figures.unsure.size > 0 && !isMostlyUnsure(figures) && (
          <LegendItem pattern="swatch-dotted" label={words.unsure} count={figures.unsure.size} />
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
