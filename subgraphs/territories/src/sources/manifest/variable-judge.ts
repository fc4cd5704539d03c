import type { CheckedCodes, ItemJudge, Verdict, Wrong } from '@maillage/kit';
import type { ProducedValue } from '../../producer/territory-producer.port.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import { wholeCode } from '../../territory/whole-code.js';
import { officialCodes } from './official-codes.js';
import { ValueTally } from './value-tally.js';
import type { VariableManifest } from './variable-manifest.schema.js';

const WHAT: Readonly<Record<VariableManifest['level'], string>> = {
  [TerritoryLevel.COMMUNE]: 'Communes',
  [TerritoryLevel.EPCI]: 'EPCI',
  [TerritoryLevel.EPT]: 'EPT',
  [TerritoryLevel.ARRONDISSEMENT]: 'Arrondissements',
  [TerritoryLevel.DEPARTEMENT]: 'Départements',
  [TerritoryLevel.REGION]: 'Régions',
};

/** Sees values as the engine will, as far as it can be told without a database: whose they are, and once each. */
export class VariableJudge implements ItemJudge<ProducedValue> {
  private readonly counts = { given: 0, known: 0, former: 0 };
  private readonly lines = new Map<string, number>();
  private readonly values: ValueTally;

  constructor(private readonly manifest: VariableManifest) {
    this.values = new ValueTally(manifest.variable);
  }

  get codes(): CheckedCodes {
    return { what: WHAT[this.manifest.level], ...this.counts };
  }

  get remarks(): readonly string[] {
    return this.values.lines;
  }

  judge({ code: given, value }: ProducedValue, line: number): Verdict {
    const code = wholeCode(this.manifest.level, given);
    const unknown = this.unknown(code);
    if (unknown !== null && this.isSure) return { refused: unknown };
    const first = this.lines.get(code);
    if (first !== undefined) {
      const reason = `« ${given} » est déjà à la ligne ${String(first)}`;
      return { refused: { code: 'DUPLICATE_ID', reason } };
    }
    this.lines.set(code, line);
    this.values.add(value);
    return { refused: null, told: unknown ?? zeroLost(given, code) };
  }

  /** Every code that a commune ever had is known here; of other levels, those of today alone. */
  private get isSure(): boolean {
    return this.manifest.level === TerritoryLevel.COMMUNE;
  }

  /** What is wrong with a code that nothing bears; counts it. */
  private unknown(code: string): Wrong | null {
    const { today, former } = officialCodes(this.manifest.level);
    const isFormer = !today.has(code) && former.has(code);
    this.counts.given += 1;
    if (today.has(code) || isFormer) this.counts.known += 1;
    if (isFormer) this.counts.former += 1;
    if (today.has(code) || isFormer) return null;
    const reason = this.isSure
      ? `aucun territoire n’a jamais porté le code « ${code} »`
      : `« ${code} » n’est pas d’aujourd’hui ; refusé si le hub ne l’a jamais connu`;
    return { code: 'TERRITORY_UNKNOWN', reason };
  }
}

const zeroLost = (given: string, code: string): Wrong | null =>
  code === given.trim().toUpperCase()
    ? null
    : { code: 'ZERO_LOST', reason: `« ${given} » a perdu son zéro ; lu « ${code} »` };
