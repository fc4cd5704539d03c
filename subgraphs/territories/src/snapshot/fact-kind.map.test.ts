import { describe, expect, it } from '@jest/globals';
import type { Variable } from '../variable/variable.type.js';
import { factKind, toFactChange } from './fact-kind.map.js';

const variable = (code: string, sourceId: string, label: string): Variable => ({
  ...{ code, label: code, labelEn: code, unit: '', definition: '', definitionEn: '' },
  ...{ vintages: [], days: [], categories: [{ code: 'non', label, labelEn: label }] },
  source: {
    ...{
      title: '',
      producer: '',
      licence: '',
      url: '',
      vintage: '',
      note: null,
      noteEn: null,
      sourceId,
    },
  },
});
const VARIABLES = [variable('zrr', 'a', 'Hors zone'), variable('pvd', 'b', 'Hors programme')];

describe('the kind of a row', () => {
  it.each([
    ['non', 'Hors zone'],
    ['zrr', 'zrr'],
    ['32', 'Création de commune nouvelle'],
    ['LOCALITY', 'Lieux-dits'],
    ['autre', 'autre'],
  ])('is named by what it is, else by its code: %s', (code, label) => {
    expect(factKind(code, VARIABLES).label).toBe(label);
  });

  it('is a class of its own source, where two have one of that code', () => {
    const row = { snapshot: 1, nature: 'ADDED', kindFrom: null, kindTo: 'non', events: 3 } as const;
    expect(toFactChange({ ...row, source: 'b' }, VARIABLES)).toMatchObject({
      kindFrom: null,
      kindTo: { label: 'Hors programme' },
    });
  });
});
