import { normaliseName } from '../../search/normalise-name.js';
import { StateReason } from '../../state/state-reason.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import type { MembershipDraft, OfficialHistory, PopulationDraft } from '../official-history.js';
import { UNBOUNDED } from '../state-draft.js';
import type { StateGraph } from '../state-graph.js';
import { livesOn } from '../state-graph.js';
import type { TerritoryDraft } from '../territory-draft.js';
import type { YearCode } from '../year-code.js';
import { firstDayOf } from '../year-code.js';
import type { Family } from './family.js';
import { FAMILIES, familyOf } from './family.js';
import { foldCommunes } from './fold-communes.js';
import { foldParts } from './fold-parts.js';
import { isPart } from './is-part.js';
import { MembershipRuns } from './membership-runs.js';
import { OpenStates } from './open-states.js';
import { YearStep } from './year-step.js';

/** Lays yearly codes and lists, from the oldest, upon the history of communes. */
export class YearsFold {
  private readonly open: OpenStates;
  private readonly runs = new MembershipRuns();
  private readonly populations: PopulationDraft[] = [];
  /** The last code or list that told each family. */
  private readonly before = new Map<Family, YearCode>();
  private whole: YearCode | null = null;

  constructor(graph: StateGraph) {
    this.open = new OpenStates(graph);
  }

  add(code: YearCode): void {
    for (const family of code.family === undefined ? FAMILIES : [code.family]) {
      const before = this.before.get(family);
      if (before === undefined) this.seed(family, code);
      else this.step(family, before, code);
      this.before.set(family, code);
    }
    if (code.family !== undefined) return;
    this.runs.add(code);
    if (this.whole?.populations !== code.populations) this.keepPopulations(code);
    this.whole = code;
  }

  /** @throws Error before the first whole code */
  history(): OfficialHistory {
    if (this.whole === null) throw new Error('no yearly code was read');
    const { wholes, year } = this.whole;
    placeSuppressed(this.open.graph, wholes);
    const memberships: MembershipDraft[] = this.runs.all();
    const { populations } = this;
    return { graph: this.open.graph, memberships, populations, wholes, latest: firstDayOf(year) };
  }

  /** What the history does not tell, such as overseas collectivities, is taken to have always been. */
  private seed(family: Family, { living }: YearCode): void {
    const first = firstStates(this.open.graph);
    const wholeOf = ({ ancestors: [whole = ''] }: TerritoryDraft): string | null =>
      first.get(whole) ?? this.open.of(whole) ?? null;
    for (const territory of living.values()) {
      if (familyOf(territory) !== family || this.open.of(territory.id) !== undefined) continue;
      const within = isPart(territory) ? wholeOf(territory) : null;
      this.open.begin(territory, UNBOUNDED, within);
    }
  }

  private step(family: Family, before: YearCode, code: YearCode): void {
    const step = new YearStep(before, code);
    const isOwn = (territory: TerritoryDraft): boolean => familyOf(territory) === family;
    if (family === 'COMMUNES') foldParts(this.open, step, foldCommunes(this.open, step));
    else this.listed(step, isOwn);
    for (const [was, is] of step.kept()) {
      if (was.name === is.name || !isOwn(is) || is.level === TerritoryLevel.COMMUNE) continue;
      const key = this.open.of(is.id);
      if (key === undefined) continue;
      if (before.family === 'EPCI' && isRespelt(was, is)) this.open.graph.respell(key, is.name);
      else this.renamed(key, step, is.name);
    }
  }

  private listed(step: YearStep, isOwn: (territory: TerritoryDraft) => boolean): void {
    for (const territory of step.gone.filter(isOwn)) {
      const key = this.open.of(territory.id);
      if (key !== undefined) this.open.end(key, step.bound(StateReason.UNLISTED));
    }
    for (const territory of step.born.filter(isOwn)) {
      this.open.begin(territory, step.bound(StateReason.LISTED), null);
    }
  }

  private renamed(key: string, step: YearStep, name: string): void {
    const { within } = this.open.graph.at(key);
    this.open.change(key, step.bound(StateReason.RENAMED), { name, within });
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

/** The lists of EPCI before the yearly codes write a name in capitals one year, with its accents the next. */
const isRespelt = (was: TerritoryDraft, is: TerritoryDraft): boolean =>
  normaliseName(was.name) === normaliseName(is.name);
