import { describe, expect, it } from '@jest/globals';
import { changesSearch } from '../../app/changes-address.js';
import {
  askedBy,
  filterOf,
  namedPlace,
  ofReforms,
  onlyReforms,
  overTime,
} from './asked-changes.js';

const asked = (search: string) => askedBy(new URLSearchParams(search));

describe('the address of a list of changes', () => {
  it('asks for a territory, natures and kinds', () => {
    const list = asked('lieu=dep-48&nature=OPENED&nature=CLOSED&type=relais-poste');
    expect(filterOf(list)).toEqual({
      territories: ['DEP-48'],
      natures: ['CLOSED', 'OPENED'],
      kinds: ['relais-poste'],
    });
    expect(changesSearch(list)).toBe('?lieu=DEP-48&nature=CLOSED&nature=OPENED&type=relais-poste');
  });

  it('asks for sources, a time and a frame of the map', () => {
    const list = asked('source=laposte&cadre=3.1,44.2,3.9,44.8&du=2016-08-22&au=2020-12-15');
    expect(filterOf(list)).toEqual({
      sources: ['laposte'],
      within: { west: 3.1, south: 44.2, east: 3.9, north: 44.8 },
      between: { from: '2016-08-22', to: '2020-12-15' },
    });
    expect(changesSearch(list)).toBe(
      '?source=laposte&cadre=3.100,44.200,3.900,44.800&du=2016-08-22&au=2020-12-15',
    );
    expect(filterOf(overTime(list))).toEqual({ within: filterOf(list).within });
  });

  it('asks for fields of public action, levels, names of territories, and what is certain', () => {
    const list = asked('domaine=SANTE&niveau=EPCI&nature=RECODED&du=2016-01-01&certain=oui');
    expect(filterOf(list)).toEqual({
      natures: ['RECODED'],
      domains: ['SANTE'],
      levels: ['EPCI'],
      between: { from: '2016-01-01', to: null, certain: true },
    });
    expect(changesSearch(list)).toBe(
      '?nature=RECODED&domaine=SANTE&niveau=EPCI&du=2016-01-01&certain=oui',
    );
    expect(filterOf(asked('domaine=MAGIE&niveau=QUARTIER&certain=1'))).toEqual({});
  });

  it('asks for reforms, in a place or everywhere', () => {
    const list = asked(
      'lieu=DEP-48&reforme=la-poste&reforme=maternites&nature=CLOSED&du=2016-01-01',
    );
    expect(filterOf(list)).toMatchObject({
      reforms: ['la-poste', 'maternites'],
      natures: ['CLOSED'],
    });
    expect(changesSearch(onlyReforms(list))).toBe(
      '?lieu=DEP-48&reforme=la-poste&reforme=maternites&du=2016-01-01',
    );
    expect(changesSearch(ofReforms(['la-poste'], null))).toBe('?reforme=la-poste');
  });

  it('asks for all reforms by one word', () => {
    const list = asked('lieu=DEP-48&reforme=toutes');
    expect(filterOf(list)).toEqual({ territories: ['DEP-48'], anyReform: true });
    expect(changesSearch(list)).toBe('?lieu=DEP-48&reforme=toutes');
  });

  it('puts two days the wrong way round right, and may give one alone', () => {
    expect(filterOf(asked('du=2020-12-15&au=2016-08-22')).between).toEqual({
      from: '2016-08-22',
      to: '2020-12-15',
    });
    expect(filterOf(asked('du=2020-12-15')).between).toEqual({ from: '2020-12-15', to: null });
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

  it.each([
    '',
    'lieu=FR',
    'lieu=%3Cscript%3E',
    'nature=NOTHING',
    'type=',
    'du=2020-02-30',
    'cadre=3,4,1,5',
    'cadre=a',
  ])('that says nothing more filters nothing: %s', (search) => {
    expect([filterOf(asked(search)), changesSearch(asked(search))]).toEqual([{}, '']);
  });
});
