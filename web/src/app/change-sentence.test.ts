import { describe, expect, it } from '@jest/globals';
import type { ListedChange } from './change-sentence.js';
import { changeSentence } from './change-sentence.js';
import { CHANGE_WORDS } from './change.words.js';

const WARD = { code: 'maternite', label: 'Maternité', labelEn: 'Maternity ward' };
const RELAY = { code: 'relais-poste', label: 'Relais poste', labelEn: 'Post relay in a shop' };
const CHANGE: ListedChange = {
  ...{ nature: 'REPLACED', metres: 268, kindFrom: WARD, kindTo: RELAY, declaredOn: null },
  observedBetween: { after: '2022-12-31', before: '2023-12-31' },
  ...{ service: { id: 'S-1', name: 'A' }, formerly: null, becomes: null },
};

describe('a replacement', () => {
  it('tells what came, and how far', () => {
    expect(changeSentence('en', CHANGE)).toBe(
      'Maternity ward replaced by “Post relay in a shop”, 268 m away',
    );
  });

  it('by the same kind does not say it twice, nor that no distance is one', () => {
    const same = { ...CHANGE, kindTo: WARD, metres: 0 };
    expect(changeSentence('en', same)).toBe('Maternity ward replaced by another');
    expect(changeSentence('fr', same)).toBe(
      'Maternité\u00a0: remplacement par un autre point du même type',
    );
  });
});

describe('a change of a service', () => {
  const natures = Object.keys(CHANGE_WORDS.fr.sentence) as ListedChange['nature'][];

  it.each(natures)('names its kind apart in French, whatever its gender: %s', (nature) => {
    const [head, told] = changeSentence('fr', { ...CHANGE, nature }).split('\u00a0: ');
    expect(head).toMatch(/^(Maternité|Relais poste)$/);
    expect(told).not.toMatch(/\b(devenu|\p{L}+é)( |$)/u);
  });

  it('tells into what it was converted', () => {
    const converted = { ...CHANGE, nature: 'CONVERTED', metres: null } as const;
    expect(changeSentence('fr', converted)).toBe(
      'Maternité\u00a0: conversion en «\u00a0Relais poste\u00a0»',
    );
  });
});
