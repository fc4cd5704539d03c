import type { TerritoryDraft } from '../../load/territory-draft.js';
import { livingDraft } from '../../load/territory-draft.js';
import { territoryId } from '../../territory/territory-id.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import type { CommuneRow, DecoupageRows, StateRow } from './decoupage.schema.js';

type Current = ReadonlyMap<string, CommuneRow>;

const PART_LEVELS = [
  ['COMD', TerritoryLevel.COMMUNE_DELEGUEE, 'commune-deleguee'],
  ['COMA', TerritoryLevel.COMMUNE_ASSOCIEE, 'commune-associee'],
] as const;

/** Codes that no longer live: they answer with what they became, under the last name they bore. */
export function deadTerritories(rows: DecoupageRows): TerritoryDraft[] {
  const current = currentCommunes(rows.communes);
  return [...deadCommunes(rows, current), ...deadParts(rows, current)];
}

/** The living commune of each code, its own or one that merged into it. */
function currentCommunes(communes: readonly CommuneRow[]): Current {
  const old = communes.flatMap((row) => row.anciensCodes.map((code) => [code, row] as const));
  return new Map([...old, ...communes.map((row) => [row.code, row] as const)]);
}

function deadCommunes({ parts, states }: DecoupageRows, current: Current): TerritoryDraft[] {
  const names = new Map([
    ...parts.map((part) => [part.code, part.nom] as const),
    ...lastNames(states, 'COM'),
  ]);
  return [...current]
    .filter(([code, row]) => code !== row.code)
    .map(([code, row]) => dead(TerritoryLevel.COMMUNE, code, names.get(code), row));
}

/** Parts of communes that ended, most often by merging wholly or by becoming a commune again. */
function deadParts({ parts, states }: DecoupageRows, current: Current): TerritoryDraft[] {
  return PART_LEVELS.flatMap(([type, level, livingType]) => {
    const living = new Set(parts.filter((p) => p.type === livingType).map((p) => p.code));
    return [...lastNames(states, type)].flatMap(([code, name]) => {
      const row = current.get(code);
      return living.has(code) || row === undefined ? [] : [dead(level, code, name, row)];
    });
  });
}

function lastNames(states: readonly StateRow[], type: StateRow['type']): Map<string, string> {
  const inOrder = states
    .filter((state) => state.type === type)
    .sort((a, b) => (a.dateDebut < b.dateDebut ? -1 : a.dateDebut > b.dateDebut ? 1 : 0));
  return new Map(inOrder.map((state) => [state.code, state.nom]));
}

/** A code that neither the history nor a part names is called by its number. */
function dead(
  level: TerritoryLevel,
  code: string,
  name: string | undefined,
  into: CommuneRow,
): TerritoryDraft {
  return {
    ...livingDraft(level, code, name ?? `Ancienne commune ${code}`, []),
    alive: false,
    successor: territoryId(TerritoryLevel.COMMUNE, into.code),
    zone: into.zone,
  };
}
