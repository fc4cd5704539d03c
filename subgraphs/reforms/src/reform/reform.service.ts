import type { ChangeLevel } from '../change/change-level.type.js';
import type { FilterReader } from '../change/filter-reader.js';
import type { ReformDefinition } from './reform.definition.js';
import { FigureUnknown, ReformUnknown } from './reform.errors.js';
import type { ReformRepository } from './reform.repository.js';
import type { Reform, ReformColumns, ReformFigure } from './reform.type.js';
import { toReform } from './reform.type.js';

/** Reforms, and what the register counts of them. */
export class ReformService {
  private readonly byId: ReadonlyMap<string, Reform>;

  constructor(
    private readonly stored: ReformRepository,
    reforms: readonly ReformDefinition[],
    private readonly filters: FilterReader,
  ) {
    this.byId = new Map(reforms.map((reform) => [reform.id, toReform(reform)]));
  }

  /** The newest first. */
  all(): Reform[] {
    return [...this.byId.values()].sort((a, b) => b.from.localeCompare(a.from));
  }

  /** @throws ReformUnknown */
  one(id: string): Reform {
    const reform = this.byId.get(id);
    if (reform === undefined) throw new ReformUnknown(id);
    return reform;
  }

  /** Every figure, in a territory of any level or in the country. */
  async figures({ id, definition }: Reform, territory: string | null): Promise<ReformFigure[]> {
    const { figures } = definition;
    const territories = territory === null ? null : [territory];
    const rows = await this.stored.figures(
      this.filters.valuesOf({ reforms: [id], territories }),
      figures,
    );
    const years = rows.flatMap(({ year, values }) => (year === null ? [] : [{ year, values }]));
    const whole = rows.find(({ year }) => year === null);
    return figures.map(({ code, label, unit }, rank) => ({
      ...{ code, label, unit, value: whole?.values[rank] ?? 0 },
      years: years.map(({ year, values }) => ({ year, value: values[rank] ?? 0 })),
    }));
  }

  /** @throws FigureUnknown */
  columns(
    { id, definition: { figures } }: Reform,
    level: ChangeLevel,
    code: string | null,
  ): Promise<ReformColumns> {
    const figure = code === null ? figures[0] : figures.find((each) => each.code === code);
    if (figure === undefined) {
      const known = figures.map((each) => each.code);
      throw new FigureUnknown(code ?? '', known);
    }
    return this.stored.columns(this.filters.valuesOf({ reforms: [id] }), figure, level);
  }
}
