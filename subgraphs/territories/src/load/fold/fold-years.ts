import { StateReason } from '../../state/state-reason.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import type { MembershipDraft, OfficialHistory, PopulationDraft } from '../official-history.js';
import { UNBOUNDED } from '../state-draft.js';
import type { StateGraph } from '../state-graph.js';
import { livesOn } from '../state-graph.js';
import type { TerritoryDraft } from '../territory-draft.js';
import type { YearCode } from '../year-code.js';
import { firstDayOf } from '../year-code.js';
import { foldCommunes } from './fold-communes.js';
import { foldParts, isPart } from './fold-parts.js';
import { MembershipRuns } from './membership-runs.js';
import { OpenStates } from './open-states.js';
import { YearStep } from './year-step.js';

/** Levels whose states the law gives, with its days: the yearly codes only say who belongs to them. */
const BY_LAW: ReadonlySet<TerritoryLevel> = new Set([
  TerritoryLevel.FRANCE,
  TerritoryLevel.REGION,
  TerritoryLevel.DEPARTEMENT,
]);

/** Lays yearly codes, from the oldest, upon the history of communes. */
export class YearsFold {
  private readonly open: OpenStates;
  private readonly runs = new MembershipRuns();
  private readonly populations: PopulationDraft[] = [];
  private before: YearCode | null = null;

  constructor(graph: StateGraph) {
    this.open = new OpenStates(graph);
  }

  add(code: YearCode): void {
    if (this.before === null) this.seed(code);
    else this.step(new YearStep(this.before, code));
    this.runs.add(code);
    if (this.before?.populations !== code.populations) this.keepPopulations(code);
    this.before = code;
  }

  /** @throws Error before the first year */
  history(): OfficialHistory {
    if (this.before === null) throw new Error('no yearly code was read');
    const latest = firstDayOf(this.before.year);
    placeSuppressed(this.open.graph, this.before.wholes);
    const memberships: MembershipDraft[] = this.runs.all();
    const { wholes } = this.before;
    return { graph: this.open.graph, memberships, populations: this.populations, wholes, latest };
  }

  /** What the history does not tell, such as overseas collectivities, is taken to have always been. */
  private seed({ living }: YearCode): void {
    const first = firstStates(this.open.graph);
    const wholeOf = ({ ancestors: [whole = ''] }: TerritoryDraft): string | null =>
      first.get(whole) ?? this.open.of(whole) ?? null;
    for (const territory of living.values()) {
      if (BY_LAW.has(territory.level) || this.open.of(territory.id) !== undefined) continue;
      const within = isPart(territory) ? wholeOf(territory) : null;
      this.open.begin(territory, UNBOUNDED, within);
    }
  }

  private step(step: YearStep): void {
    foldParts(this.open, step, foldCommunes(this.open, step));
    for (const territory of step.gone.filter(isOther)) {
      const key = this.open.of(territory.id);
      if (key !== undefined) this.open.end(key, step.bound(StateReason.UNLISTED));
    }
    for (const territory of step.born.filter(isOther)) {
      this.open.begin(territory, step.bound(StateReason.LISTED), null);
    }
    for (const [was, is] of step.kept()) {
      const key =
        was.name === is.name || !(isOther(is) || isPart(is)) ? undefined : this.open.of(is.id);
      if (key === undefined) continue;
      const { within } = this.open.graph.at(key);
      this.open.change(key, step.bound(StateReason.RENAMED), { name: is.name, within });
    }
  }

  private keepPopulations({ living, populations: vintage, year: perimeter }: YearCode): void {
    for (const { id: territory, population: value, ancestors } of living.values()) {
      if (value === null) continue;
      this.populations.push({ territory, vintage, perimeter, value, ancestors });
    }
  }
}

/** The state of each territory that has always been: what a part that has always been is part of. */
function firstStates(graph: StateGraph): Map<string, string> {
  const first = new Map<string, string>();
  for (const { key, territory, begin } of graph.states()) {
    if (territory !== null && begin.day === null) first.set(territory, key);
  }
  return first;
}

/** A commune that was suppressed goes on, the history does not say as what, in the one that the code names. */
function placeSuppressed(graph: StateGraph, wholes: YearCode['wholes']): void {
  const all = [...graph.states()].filter(({ level }) => level === TerritoryLevel.COMMUNE);
  for (const { key, code, end } of all) {
    if (end.reason !== StateReason.SUPPRESSED || end.day === null) continue;
    const day = end.day;
    const holder = all.find((s) => s.code === wholes.get(code) && livesOn(s, day));
    if (holder !== undefined) graph.link(key, holder.key);
  }
}

/** Neither communes, nor parts of them, nor what the law tells. */
const isOther = (territory: TerritoryDraft): boolean =>
  territory.level !== TerritoryLevel.COMMUNE && !isPart(territory) && !BY_LAW.has(territory.level);
