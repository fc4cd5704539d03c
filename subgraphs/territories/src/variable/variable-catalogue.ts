import { notesOf } from '@maillage/kit';
import { PACKAGED_VARIABLES } from './catalogue.js';
import { VariableUnknown } from './variable.errors.js';
import type { VariableRepository, VariableRow } from './variable.repository.js';
import type { Variable } from './variable.type.js';

/** Variables that come with the hub and those that producers give, read once for a request. */
export class VariableCatalogue {
  private content: Promise<readonly Variable[]> | null = null;

  constructor(private readonly variables: Pick<VariableRepository, 'produced'>) {}

  all(): Promise<readonly Variable[]> {
    this.content ??= this.read();
    return this.content;
  }

  /** Null when there is none. */
  async find(code: string): Promise<Variable | null> {
    return (await this.all()).find((variable) => variable.code === code) ?? null;
  }

  /** @throws VariableUnknown */
  async one(code: string): Promise<Variable> {
    const found = await this.find(code);
    if (found !== null) return found;
    const codes = (await this.all()).map((variable) => variable.code);
    throw new VariableUnknown(code, codes);
  }

  private async read(): Promise<readonly Variable[]> {
    return [...PACKAGED_VARIABLES, ...(await this.variables.produced()).map(toVariable)];
  }
}

function toVariable({
  title,
  producer,
  licence,
  url,
  defects,
  defectsEn,
  sourceId,
  ...row
}: VariableRow): Variable {
  const vintages = [...new Set(row.days.map((day) => Number(day.slice(0, 4))))];
  const vintage = [...new Set([vintages.at(0), vintages.at(-1)])].join('–');
  const notes = notesOf({ defects, defectsEn });
  return {
    ...row,
    vintages,
    source: { title, producer, licence, url, ...notes, vintage, sourceId },
  };
}
