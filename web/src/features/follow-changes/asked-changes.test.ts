import { describe, expect, it } from '@jest/globals';
import { askedBy, filterOf, namedPlace, searchOf } from './asked-changes.js';

const asked = (search: string) => askedBy(new URLSearchParams(search));

describe('the address of a list of changes', () => {
  it('asks for a territory, natures and kinds', () => {
    const list = asked('lieu=dep-48&nature=OPENED&nature=CLOSED&type=relais-poste');
    expect(filterOf(list)).toEqual({
      territories: ['DEP-48'],
      natures: ['CLOSED', 'OPENED'],
      kinds: ['relais-poste'],
    });
    expect(searchOf(list)).toBe('?lieu=DEP-48&nature=CLOSED&nature=OPENED&type=relais-poste');
  });

  it.each([
    ['lieu=Mende', 'Mende'],
    ['lieu=48000', '48000'],
    ['lieu=com-48095', null],
    ['lieu=', null],
    ['', null],
  ])('names a place where it does not give its id: %s', (search, name) => {
    expect(namedPlace(new URLSearchParams(search))).toBe(name);
  });

  it.each(['', 'lieu=FR', 'lieu=%3Cscript%3E', 'nature=NOTHING', 'type='])(
    'that says nothing more filters nothing: %s',
    (search) => {
      expect([filterOf(asked(search)), searchOf(asked(search))]).toEqual([{}, '']);
    },
  );
});
