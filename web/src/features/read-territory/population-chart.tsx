import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import type { Bar } from './population-values.js';
import { POPULATION_WORDS } from './population.words.js';

const WIDTH = 320;
const HEIGHT = 150;
const LABEL = 18;

interface BarProps {
  readonly bar: Bar;
  readonly x: number;
  readonly width: number;
}

function YearBar({ bar, x, width }: BarProps) {
  const height = bar.height * (HEIGHT - 2 * LABEL);
  const top = HEIGHT - LABEL - height;
  return (
    <>
      <rect x={x + width * 0.15} y={top} width={width * 0.7} height={height} />
      <text x={x + width / 2} y={HEIGHT - 4} textAnchor="middle">
        {bar.year}
      </text>
    </>
  );
}

/** Bars drawn on the server; the table below says the same in figures. */
export function PopulationChart({ bars }: { readonly bars: readonly Bar[] }) {
  const words = useWords(POPULATION_WORDS);
  const formats = useFormats();
  const first = bars.at(0);
  const last = bars.at(-1);
  if (first === undefined || last === undefined || bars.length < 2) return null;
  const said = words.summary(
    String(first.year),
    formats.count(first.value),
    String(last.year),
    formats.count(last.value),
  );
  const width = WIDTH / bars.length;
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={said}>
        {bars.map((bar, index) => (
          <YearBar key={bar.year} bar={bar} x={index * width} width={width} />
        ))}
      </svg>
      <figcaption aria-hidden="true">{said}</figcaption>
    </figure>
  );
}
