import { describe, expect, it } from '@jest/globals';
import { readMapState } from './map-state.js';
import type { Kind } from './shown-kinds.js';
import { offeredKinds, shownCodes } from './shown-kinds.js';

const kind = (code: string, label: string, operatorType: Kind['operatorType']): Kind => ({
  ...{ code, label, labelEn: label, operatorType, deduced: false, count: 1 },
});
const KINDS = [
  kind('prefecture', 'Préfecture', 'ETAT'),
  kind('sous-prefecture', 'Sous-préfecture', 'ETAT'),
  kind('mairie', 'Mairie', 'COLLECTIVITE'),
  kind('gare', 'Gare', 'OPERATEUR'),
];
const shown = (query: string) => shownCodes(KINDS, readMapState(new URLSearchParams(query)));

describe('the kinds that are shown', () => {
  it.each([
    ['stations at first', '', ['gare']],
    ['those that are chosen, in reading order', 'services=gare,mairie', ['mairie', 'gare']],
    ['all those of an operator type', 'operateurs=etat', ['prefecture', 'sous-prefecture']],
    ['all those that a word names', 'mot=PREFECTURE', ['prefecture', 'sous-prefecture']],
    ['the chosen ones of an operator type', 'services=gare,mairie&operateurs=operateur', ['gare']],
    ['none where nothing answers', 'operateurs=etat&mot=gare', []],
    ['none for a kind that does not exist', 'services=licorne', []],
  ])('are %s', (_which, query, codes) => {
    expect(shown(query)).toEqual(codes);
  });

  it('are post offices at first, once some source gives them', () => {
    const withPosts = [...KINDS, kind('bureau-de-poste', 'Bureau de poste', 'OPERATEUR')];
    expect(shownCodes(withPosts, readMapState(new URLSearchParams()))).toEqual(['bureau-de-poste']);
  });

  it('stay chosen while a word only narrows what is offered', () => {
    expect(shown('services=gare&mot=mairie')).toEqual(['gare']);
    const state = readMapState(new URLSearchParams('services=gare&mot=mairie'));
    expect(offeredKinds(KINDS, state).map(({ code }) => code)).toEqual(['mairie']);
  });
});
