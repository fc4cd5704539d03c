import { describe, expect, it } from '@jest/globals';
import { changesSearch } from '../../app/changes-address.js';
import { followed, isBeyond } from './followed.js';
import { readMapState } from './map-state.js';
import type { Kind } from './shown-kinds.js';

const kind = (code: string, operatorType: Kind['operatorType'], label = code): Kind => ({
  ...{ code, operatorType, label, labelEn: label, deduced: false, count: 1 },
});
const KINDS = [
  kind('bureau-de-poste', 'OPERATEUR', 'Bureau de poste'),
  kind('relais-poste', 'OPERATEUR', 'Relais poste'),
  kind('mairie', 'COLLECTIVITE', 'Mairie'),
];

const search = (map: string, kinds: readonly Kind[] = KINDS) =>
  changesSearch(followed(readMapState(new URLSearchParams(map)), kinds));

describe('the changes of what a map shows', () => {
  it.each([
    ['the kind that it shows when nothing is chosen', '', '?type=bureau-de-poste'],
    ['the kinds that are chosen', 'services=mairie,relais-poste', '?type=relais-poste&type=mairie'],
    ['those of an operator', 'operateurs=collectivite', '?type=mairie'],
    ['those that a word names', 'mot=relais', '?type=relais-poste'],
    ['of a territory', 'services=mairie&sel=DEP-48', '?lieu=DEP-48&type=mairie'],
    [
      'since the day that is coloured',
      'services=mairie&au=2016-08-21',
      '?type=mairie&du=2016-08-21',
    ],
    [
      'whatever the level and the measure',
      'services=mairie&niveau=epci&mesure=nombre',
      '?type=mairie',
    ],
    [
      'in what the map was moved to',
      'services=mairie&lon=3.5&lat=44.5&zoom=9',
      '?type=mairie&cadre=2.813,44.156,4.187,44.842',
    ],
    [
      'in the territory rather than around it',
      'services=mairie&sel=DEP-48&lon=3.5&lat=44.5&zoom=9',
      '?lieu=DEP-48&type=mairie',
    ],
  ])('are %s', (_rule, map, expected) => {
    expect(search(map)).toBe(expected);
  });

  it('are of every kind where all are shown, or more than a list takes', () => {
    expect(search('operateurs=collectivite,operateur')).toBe('');
    const many = Array.from({ length: 120 }, (_, i) => kind(`k-${String(i)}`, 'ETAT'));
    expect(search('operateurs=etat', [...many, ...KINDS])).toBe('');
  });

  it('are told to be of every kind where that is more than the map shows', () => {
    const shown = (map: string, kinds: readonly Kind[]) =>
      isBeyond(readMapState(new URLSearchParams(map)), kinds);
    const many = Array.from({ length: 120 }, (_, i) => kind(`k-${String(i)}`, 'ETAT'));
    expect(shown('operateurs=etat', [...many, ...KINDS])).toBe(true);
    expect(shown('operateurs=etat', many)).toBe(false);
    expect(shown('operateurs=collectivite', [...many, ...KINDS])).toBe(false);
  });
});
