import type { Connection, PageArgs } from '@maillage/kit';
import { checkPageSize, decodeCursor, encodeCursor, pageOf } from '@maillage/kit';
import type { EditionAsked, MovementRepository } from './movement.repository.js';
import { toMovement } from './movement.row.js';
import type { Movement, MovementChange, MovementEdition } from './movement.type.js';

/** What editions of the list of movements say, and how they differ. */
export class MovementService {
  constructor(private readonly movements: MovementRepository) {}

  editions(knownAt: Date | null): Promise<MovementEdition[]> {
    return this.movements.editions(knownAt);
  }

  /** A page of what an edition has that the one before had not, or has no longer, by day. */
  async changes(
    change: MovementChange,
    asked: EditionAsked,
    { first, after }: PageArgs,
  ): Promise<Connection<Movement>> {
    checkPageSize(first);
    const list = `movements:${change}:${asked.on ?? ''}:${asked.knownAt?.toISOString() ?? ''}`;
    const last = after == null ? '' : String(decodeCursor(list, after, ['string'])[0]);
    const rows = await this.movements.changes(change, asked, { first, after: last });
    const count = (): Promise<number> => this.movements.countChanges(change, asked);
    return pageOf(rows.map(toMovement), first, count, ({ key }) => encodeCursor(list, [key]));
  }
}
