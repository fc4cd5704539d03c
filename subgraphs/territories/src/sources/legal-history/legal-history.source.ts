import type { LegalHistory, LegalHistorySource } from '../../load/law.port.js';
import type { MembershipDraft } from '../../load/official-history.js';
import type { Bound, StateDraft } from '../../load/state-draft.js';
import { UNBOUNDED } from '../../load/state-draft.js';
import type { TerritoryDraft } from '../../load/territory-draft.js';
import { StateReason } from '../../state/state-reason.js';
import { territoryId } from '../../territory/territory-id.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import { DEPARTEMENTS } from './departements.js';
import type { LegalState } from './legal-state.js';
import type { Text } from './legal-texts.js';
import { TEXTS } from './legal-texts.js';
import { REGION_BEFORE_2016, REGIONS } from './regions.js';

const { REGION, DEPARTEMENT, FRANCE } = TerritoryLevel;
/** From here on the yearly codes say who belongs to whom. */
const FIRST_CODE = '2019-01-01';
const REFORM = TEXTS.regions2016.day;
const EVER = '0001-01-01';

/** Régions and départements since 1943, from the texts that made and ended them. */
export class LegalHistoryTable implements LegalHistorySource {
  readonly version = 'texts-1';

  read(living: readonly TerritoryDraft[]): LegalHistory {
    const tables = [
      [REGION, REGIONS],
      [DEPARTEMENT, DEPARTEMENTS],
    ] as const;
    const told = tables.flatMap(([level, rows]) => rows.map((row) => toState(level, row)));
    const known = new Set(told.map(({ territory }) => territory));
    const always = living
      .filter((t) => [REGION, DEPARTEMENT, FRANCE].includes(t.level) && !known.has(t.id))
      .map(toLastingState);
    const links = tables.flatMap(([level, rows]) => linksOf(level, rows));
    return { states: [...told, ...always], links, memberships: memberships(living) };
  }
}

const keyOf = (level: TerritoryLevel, { code, from }: LegalState): string =>
  `${territoryId(level, code)}@${from === undefined ? 'origin' : TEXTS[from].day}`;

function toState(level: TerritoryLevel, row: LegalState): StateDraft {
  const { code, name, from, to } = row;
  const territory = territoryId(level, code);
  const bounds = { begin: boundOf(from), end: boundOf(to) };
  return { key: keyOf(level, row), territory, code, level, name, ...bounds, within: null };
}

function toLastingState({ id, code, level, name }: TerritoryDraft): StateDraft {
  const bounds = { begin: UNBOUNDED, end: UNBOUNDED };
  return { key: `${id}@origin`, territory: id, code, level, name, ...bounds, within: null };
}

function boundOf(text: Text | undefined): Bound {
  if (text === undefined) return UNBOUNDED;
  return { day: TEXTS[text].day, after: null, reason: StateReason.LAW, words: TEXTS[text].words };
}

function linksOf(level: TerritoryLevel, rows: readonly LegalState[]): [string, string][] {
  return rows.flatMap((row) =>
    (row.into ?? []).flatMap((code): [string, string][] => {
      const next = rows.find((other) => other.code === code && other.from === row.to);
      return next === undefined ? [] : [[keyOf(level, row), keyOf(level, next)]];
    }),
  );
}

/** The région of each département until the first yearly code. */
function memberships(living: readonly TerritoryDraft[]): MembershipDraft[] {
  const today = living.filter(({ level }) => level === DEPARTEMENT);
  const current = today.map(({ id, code, ancestors }) => ({
    id,
    code,
    region: ancestors[0] ?? '',
  }));
  const corsica = {
    id: territoryId(DEPARTEMENT, '20'),
    code: '20',
    region: territoryId(REGION, '94'),
  };
  return [...current, corsica].flatMap(({ id, code, region }) => {
    const old = REGION_BEFORE_2016[code];
    const before = old === undefined ? region : territoryId(REGION, old);
    return [
      { territory: id, parents: ['FR'], from: EVER, to: beginning(before) },
      { territory: id, parents: [before, 'FR'], from: beginning(before), to: REFORM },
      { territory: id, parents: [region, 'FR'], from: REFORM, to: FIRST_CODE },
    ];
  });
}

function beginning(region: string): string {
  const first = REGIONS.find((row) => territoryId(REGION, row.code) === region);
  return first?.from === undefined ? EVER : TEXTS[first.from].day;
}
