import { describe, expect, it } from '@jest/globals';
import type { ListedMovement } from './movement-groups.js';
import { movementGroups } from './movement-groups.js';

const side = (code: string, level: ListedMovement['after']['level'] = 'COMMUNE') => ({
  ...{ code, level, name: `Commune ${code}`, territory: null },
});

const movement = (
  before: ListedMovement['before'],
  after: ListedMovement['after'],
  more: Partial<ListedMovement> = {},
): ListedMovement => ({
  ...{ key: `${before?.code ?? ''} ${after.code} ${after.level}`, modality: '32' },
  ...{ label: 'Création de commune nouvelle', day: '2031-01-01', before, after },
  ...{ edition: '2032-01-01', firstListed: '2031-01-01', lastListed: '2032-01-01' },
  ...{ inHistory: true, source: { id: 'insee', title: 'Mouvements' } },
  ...more,
});

describe('movements of a commune', () => {
  it('are told by day and kind, each side once', () => {
    const groups = movementGroups([
      movement(side('01901'), side('01902')),
      movement(side('01901'), side('01901', 'COMMUNE_DELEGUEE')),
      movement(side('01902'), side('01902')),
    ]);
    expect(
      groups.map(({ day, before, after }) => [
        day,
        before.map(({ code }) => code),
        after.map(({ code, level }) => `${level} ${code}`),
      ]),
    ).toEqual([['2031-01-01', ['01901', '01902'], ['COMMUNE 01902', 'COMMUNE_DELEGUEE 01901']]]);
  });

  it('are told apart by kind on the same day, and may come from nothing', () => {
    const groups = movementGroups([
      movement(null, side('97390'), { modality: '20', label: 'Création' }),
      movement(side('01901'), side('01901')),
    ]);
    expect(groups.map(({ label, before }) => [label, before.length])).toEqual([
      ['Création', 0],
      ['Création de commune nouvelle', 1],
    ]);
  });

  it('are in the history when all of their lines are', () => {
    const [group] = movementGroups([
      movement(side('01901'), side('01902')),
      movement(side('01902'), side('01902'), { inHistory: false }),
    ]);
    expect(group?.inHistory).toBe(false);
  });
});
