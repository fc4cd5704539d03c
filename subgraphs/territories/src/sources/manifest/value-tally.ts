import type { ProducedValue } from '../../producer/territory-producer.port.js';
import type { VariableManifest } from './variable-manifest.schema.js';

const figure = (n: number): string => n.toLocaleString('fr-FR');

/** What values there are, to be told: a column taken for another shows in their range. */
export class ValueTally {
  private readonly counts = new Map<string, number>();
  private numbers = 0;
  private missing = 0;
  private lowest = Infinity;
  private highest = -Infinity;

  constructor(private readonly variable: VariableManifest['variable']) {}

  add(value: ProducedValue['value']): void {
    if (value === null) this.missing += 1;
    else if (typeof value === 'string') this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
    else {
      this.numbers += 1;
      this.lowest = Math.min(this.lowest, value);
      this.highest = Math.max(this.highest, value);
    }
  }

  /** In French. */
  get lines(): string[] {
    const { unlisted } = this.variable;
    const absent = this.missing === 0 ? '' : ` ; ${figure(this.missing)} sans valeur`;
    return [
      `Valeurs : ${this.said}${absent}`,
      ...(unlisted === undefined ? [] : [`Une commune qui n’y est pas vaudra : ${unlisted}`]),
    ];
  }

  private get said(): string {
    const { categories, unit = '' } = this.variable;
    if (categories !== undefined) {
      const all = categories.map(({ code }) => `${code} ${figure(this.counts.get(code) ?? 0)}`);
      return all.join(', ');
    }
    if (this.numbers === 0) return 'aucun nombre';
    const range = `de ${figure(this.lowest)} à ${figure(this.highest)}`;
    return `${figure(this.numbers)} nombres, ${range} (${unit})`;
  }
}
