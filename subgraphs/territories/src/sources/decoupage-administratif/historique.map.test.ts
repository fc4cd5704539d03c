import { describe, expect, it } from '@jest/globals';
import { StateReason } from '../../state/state-reason.js';
import { toStateGraph } from './historique.map.js';
import { stateRow } from './historique.schema.js';

/** Written in the producer's format: Le Bas (99002) merges into Le Haut (99001), and is back. */
const ROWS = [
  {
    ...{ nom: 'Le Haut', type: 'COM', code: '99001', id: 'COM-99001@1943-01-01' },
    ...{ dateFin: '1972-01-01', raisonFin: 'fusion simple', successeur: 'COMP-99001@1972-01-01' },
  },
  {
    ...{ nom: 'Le Bas', type: 'COM', code: '99002', id: 'COM-99002@1943-01-01' },
    ...{ dateFin: '1972-01-01', raisonFin: 'fusion simple', successeur: 'COMP-99002@1972-01-01' },
  },
  {
    ...{ nom: 'Haut-et-Bas', type: 'COM', code: '99001', id: 'COM-99001@1972-01-01' },
    membres: ['COMP-99001@1972-01-01', 'COMP-99002@1972-01-01'],
    ...{ dateDebut: '1972-01-01', raisonDebut: 'fusion simple' },
    ...{ dateFin: '1980-01-01', raisonFin: 'dé-fusion' },
  },
  {
    ...{ nom: 'Le Haut', type: 'COMP', code: '99001', id: 'COMP-99001@1972-01-01' },
    ...{ pole: 'COM-99001@1972-01-01', dateDebut: '1972-01-01', raisonDebut: 'fusion simple' },
    ...{ dateFin: '1980-01-01', raisonFin: 'dé-fusion', successeur: 'COM-99001@1980-01-01' },
  },
  {
    ...{ nom: 'Le Bas', type: 'COMP', code: '99002', id: 'COMP-99002@1972-01-01' },
    ...{ pole: 'COM-99001@1972-01-01', dateDebut: '1972-01-01', raisonDebut: 'fusion simple' },
    ...{ dateFin: '1980-01-01', raisonFin: 'dé-fusion', successeur: 'COM-99002@1980-01-01' },
  },
  {
    ...{ nom: 'Le Haut', type: 'COM', code: '99001', id: 'COM-99001@1980-01-01' },
    ...{ dateDebut: '1980-01-01', raisonDebut: 'dé-fusion' },
  },
  {
    ...{ nom: 'Le Bas', type: 'COM', code: '99002', id: 'COM-99002@1980-01-01' },
    ...{ dateDebut: '1980-01-01', raisonDebut: 'raison inédite' },
  },
];
const { graph, rejected } = toStateGraph(ROWS.map((row) => stateRow.parse(row)));
const at = (key: string, day: string) =>
  graph
    .locate(key, day)
    .map((state) => state.key)
    .sort();

describe('the history of communes', () => {
  it('follows a commune through the one it was part of, back to itself', () => {
    expect(rejected).toEqual([]);
    expect(at('COM-99002@1943-01-01', '1975-06-01')).toEqual(['COM-99001@1972-01-01']);
    expect(at('COM-99002@1943-01-01', '1980-01-01')).toEqual(['COM-99002@1980-01-01']);
  });

  it('divides what a merger had made between all its parts', () => {
    expect(at('COM-99001@1972-01-01', '1980-01-01')).toEqual([
      'COM-99001@1980-01-01',
      'COM-99002@1980-01-01',
    ]);
  });

  it('keeps words that it does not know', () => {
    const { begin } = graph.at('COM-99002@1980-01-01');
    expect(begin).toMatchObject({ reason: StateReason.OTHER, words: 'raison inédite' });
  });

  it('counts a row that leads to no state, with its line, and keeps the rest', () => {
    const rows = ROWS.slice(0, 1).map((row) => stateRow.parse(row));
    const { graph: alone, rejected: refused } = toStateGraph(rows);
    expect(refused).toEqual([
      { line: 1, reason: 'COM-99001@1943-01-01: no state COMP-99001@1972-01-01' },
    ]);
    expect(alone.has('COM-99001@1943-01-01')).toBe(true);
  });

  it.each([
    ['an end before its beginning', { ...ROWS[2], dateFin: '1960-01-01' }],
    ['a part without a whole', { ...ROWS[3], pole: undefined }],
    ['a day that is none', { ...ROWS[0], dateFin: '1972-13-01' }],
  ])('refuses a row with %s', (_case, row) => {
    expect(stateRow.safeParse(row).success).toBe(false);
  });
});
