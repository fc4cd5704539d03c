import DataLoader from 'dataloader';
import { groupBy } from '../state/group-by.js';
import type { EditionAsked, MovementRepository } from './movement.repository.js';
import { toMovement } from './movement.row.js';
import type { Movement } from './movement.type.js';

/** Movements of a code in an edition. */
export type MovementsAsked = EditionAsked & { readonly code: string };

export type MovementLoader = DataLoader<MovementsAsked, Movement[], string>;

const editionOf = ({ on, knownAt }: EditionAsked): string =>
  `${on ?? ''}@${knownAt?.toISOString() ?? ''}`;

/** One instance per request: one query for each edition asked. */
export function movementLoader(movements: MovementRepository): MovementLoader {
  return new DataLoader(
    async (asked) => {
      const found = new Map<string, Movement[]>();
      for (const [edition, group] of groupBy(asked, editionOf)) {
        const [{ on, knownAt } = NEWEST] = group;
        const codes = [...new Set(group.map(({ code }) => code))];
        const rows = await movements.ofCodes(codes, { on, knownAt });
        for (const [code, own] of groupBy(rows, (row) => row.asked)) {
          found.set(`${edition} ${code}`, own.map(toMovement));
        }
      }
      return asked.map((one) => found.get(`${editionOf(one)} ${one.code}`) ?? []);
    },
    { cacheKeyFn: (asked) => `${editionOf(asked)} ${asked.code}` },
  );
}

const NEWEST: EditionAsked = { on: null, knownAt: null };
