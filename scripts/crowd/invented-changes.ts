import type { DatabaseTarget } from '@maillage/kit';
import { openDatabase } from '@maillage/kit';
import type { InventedEvent } from '@maillage/services/testing';
import { createHash } from 'node:crypto';

/** What one follows: one criterion at most, as `ChangeFilter` writes it. */
export interface Filter {
  readonly territories?: readonly [string];
  readonly kinds?: readonly [string];
  readonly natures?: readonly [string];
}

/** An event, and what filters look at. */
export interface InventedChange extends InventedEvent {
  readonly departement: string;
}

const DEPARTEMENTS = ['02', '09', '23', '29', '33', '48', '59', '67', '81', '89'] as const;
const KINDS = ['mairie', 'gare', 'prefecture', 'sous-prefecture', 'siege-epci'] as const;
const NATURES = ['OPENED', 'CLOSED', 'CONVERTED', 'MOVED'] as const;

/** Twenty that differ: each change is for four of them. */
export const FILTERS: readonly Filter[] = [
  ...DEPARTEMENTS.map((code): Filter => ({ territories: [`DEP-${code}`] })),
  ...KINDS.map((kind): Filter => ({ kinds: [kind] })),
  ...NATURES.map((nature): Filter => ({ natures: [nature] })),
  {},
];

/** Whether a filter lets a change through, reckoned without PostgreSQL. */
export const letsThrough = (
  { territories, kinds, natures }: Filter,
  change: InventedChange,
): boolean =>
  (territories?.includes(change.departement) ?? true) &&
  (kinds?.includes(change.kind) ?? true) &&
  (natures?.includes(change.nature) ?? true);

/** The id that the register makes of an event's. */
export const changeIdOf = ({ id }: InventedEvent): string =>
  `C-${createHash('sha256').update(`services\n${id}`).digest('hex').slice(0, 20)}`;

/** A town hall, and who tells of it. */
type Hall = Pick<InventedEvent, 'service' | 'commune' | 'source'>;

/** Town halls that something may happen to, the same on every machine. */
export class Inventor {
  private count = 0;
  private readonly run = Date.now().toString(36);

  constructor(private readonly halls: readonly Hall[]) {}

  static async of(target: DatabaseTarget): Promise<Inventor> {
    const database = await openDatabase({ target, migrations: [] });
    try {
      return new Inventor(
        await database.query(
          `SELECT id AS service, territory AS commune, source FROM (
             SELECT s.id, s.territory, s.source, row_number() OVER (PARTITION BY t.departement ORDER BY s.id) AS rank
             FROM service s JOIN unnest($1::text[]) AS t (departement) ON t.departement = ANY(s.ancestors)
             WHERE s.kind = (SELECT num FROM kind WHERE code = 'mairie')) halls
           WHERE rank <= 20 ORDER BY rank, territory`,
          [DEPARTEMENTS.map((code) => `DEP-${code}`)],
        ),
      );
    } finally {
      await database.destroy();
    }
  }

  /** New changes, as many of each département, kind and nature as can be. */
  changes(count: number): readonly InventedChange[] {
    return Array.from({ length: count }, () => this.change());
  }

  private change(): InventedChange {
    const i = (this.count += 1);
    const hall = this.halls[i % this.halls.length];
    if (hall === undefined) throw new Error('no town hall is loaded');
    return {
      ...hall,
      id: `E-bench-${this.run}-${String(i)}`,
      nature: NATURES[i % NATURES.length] ?? '',
      kind: KINDS[Math.floor(i / NATURES.length) % KINDS.length] ?? '',
      departement: `DEP-${hall.commune.slice(4, 6)}`,
    };
  }
}
