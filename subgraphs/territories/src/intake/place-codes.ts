import type { CopyValue } from '@maillage/kit';
import { copyRows } from '@maillage/kit';
import type { QueryRunner } from 'typeorm';
import { chooseStart } from '../recode/choose-start.js';
import { groupBy } from '../state/group-by.js';
import { StateRepository } from '../state/state.repository.js';
import type { StateRow } from '../state/state.row.js';
import { territoryId } from '../territory/territory-id.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import { wholeCode } from '../territory/whole-code.js';

/** Codes resolved by one question. */
const BATCH = 5_000;

/** A code of a level, as a producer writes it. */
interface GivenCode {
  readonly level: TerritoryLevel;
  readonly given: string;
}

/**
 * Finds what territory each code of the table `incoming` names: for a commune, what bore it on a day,
 * else what bears it or bore it last. Fills the table `placed`, where a code that names nothing has no row.
 *
 * @param day the day of the official code that the codes are of (ISO)
 */
export async function placeCodes(runner: QueryRunner, day: string): Promise<void> {
  await runner.query(PLACED);
  const codes = (await runner.query(CODES)) as GivenCode[];
  const communes = codes.filter(({ level }) => level === TerritoryLevel.COMMUNE);
  for (let i = 0; i < communes.length; i += BATCH) {
    await copyPlaced(runner, await communesOf(runner, communes.slice(i, i + BATCH), day));
  }
  const others = codes.filter(({ level }) => level !== TerritoryLevel.COMMUNE);
  await copyPlaced(runner, others.map(atLevel));
  await runner.query(KNOWN_ONLY);
}

const copyPlaced = (runner: QueryRunner, rows: Iterable<readonly CopyValue[]>): Promise<number> =>
  copyRows(runner, 'placed', ['level', 'given', 'territory', 'mended'], rows);

async function communesOf(
  runner: QueryRunner,
  codes: readonly GivenCode[],
  day: string,
): Promise<CopyValue[][]> {
  const official = codes.map(({ level, given }) => wholeCode(level, given));
  const states = groupBy(await new StateRepository(runner).ofCodes(official), (s) => s.code);
  return codes.flatMap(({ level, given }, i) => {
    const code = official[i] ?? given;
    const found = stateOn(states.get(code) ?? [], day);
    if (found === null) return [];
    const territory = found.state.territory ?? territoryId(TerritoryLevel.COMMUNE, code);
    return [[level, given, territory, found.mended]];
  });
}

/** What a code means on a day; where nothing bore it then, what bears it or bore it last. */
function stateOn(
  states: readonly StateRow[],
  day: string,
): { state: StateRow; mended: string | null } | null {
  const then = chooseStart(states, { from: day, to: day });
  if (then !== null) return { state: then.state, mended: null };
  const other = chooseStart(states, { from: null, to: day });
  return other === null ? null : { state: other.state, mended: 'OTHER_VINTAGE' };
}

const atLevel = ({ level, given }: GivenCode): CopyValue[] => [
  ...[level, given, territoryId(level, wholeCode(level, given)), null],
];

const PLACED = `
  CREATE TEMP TABLE placed (
    level text NOT NULL, given text NOT NULL, territory text COLLATE "C" NOT NULL, mended text,
    PRIMARY KEY (level, given)) ON COMMIT DROP`;

const CODES = `
  SELECT DISTINCT level, given FROM incoming
  WHERE refusal IS NULL AND level IS NOT NULL ORDER BY level, given`;

const KNOWN_ONLY = `
  DELETE FROM placed p WHERE NOT EXISTS (SELECT 1 FROM territory t WHERE t.id = p.territory)`;
