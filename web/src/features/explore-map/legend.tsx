import { formatCount, formatRate } from '../../i18n/format.js';
import type { Classes } from './classes.js';
import { css, MISSING, shade } from './palette.js';

interface LegendProps {
  readonly unit: string;
  readonly classes: Classes;
}

/** Classes with their bounds and how many territories each holds. */
export function Legend({ unit, classes: { classes, missing } }: LegendProps) {
  return (
    <section className="legend" aria-label="Légende">
      <h2>{unit}</h2>
      <ul>
        {classes.map(({ from, to, count }, rank) => (
          <li key={`${String(from)} ${String(to)}`}>
            <span
              className="swatch"
              style={{ background: css(shade(rank, classes.length)) }}
              aria-hidden="true"
            />
            <span>
              {from === to ? formatRate(from) : `${formatRate(from)} à ${formatRate(to)}`}
            </span>
            <small>{formatCount(count)}</small>
          </li>
        ))}
        {missing > 0 && (
          <li>
            <span className="swatch" style={{ background: css(MISSING) }} aria-hidden="true" />
            <span>pas de valeur</span>
            <small>{formatCount(missing)}</small>
          </li>
        )}
      </ul>
      <p className="quiet">
        Classes par quantiles des valeurs non nulles ; à droite, le nombre de territoires.
      </p>
    </section>
  );
}
