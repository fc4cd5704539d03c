import { describe, expect, it } from '@jest/globals';
import { toTerritories } from './decoupage.map.js';
import type { DecoupageRows } from './decoupage.schema.js';

const commune = (code: string, population?: number, anciensCodes: string[] = []) => ({
  type: 'commune-actuelle' as const,
  code,
  nom: `Commune ${code}`,
  zone: 'metro' as const,
  arrondissement: '991',
  departement: '99',
  region: '90',
  codesPostaux: ['99000'],
  anciensCodes,
  population,
});

const rows: DecoupageRows = {
  communes: [commune('99001', 10, ['99003']), commune('99002')],
  parts: [
    {
      type: 'commune-deleguee',
      code: '99001',
      nom: 'Vieux Bourg',
      chefLieu: '99001',
      codesPostaux: [],
    },
    {
      type: 'commune-deleguee',
      code: '99009',
      nom: 'Orpheline',
      chefLieu: '99999',
      codesPostaux: [],
    },
  ],
  arrondissements: [{ code: '991', nom: 'Arrondissement', departement: '99', region: '90' }],
  departements: [{ code: '99', nom: 'Département', region: '90', zone: 'metro' }],
  regions: [{ code: '90', nom: 'Région', zone: 'metro' }],
  epci: [{ code: '200000001', nom: 'CC', membres: [{ code: '99001' }, { code: '99002' }] }],
  ept: [],
};
const { territories, orphans } = toTerritories(rows);
const found = new Map(territories.map((t) => [t.id, t]));

describe('the official code', () => {
  it('places a commune under its EPCI, arrondissement, département, région and France', () => {
    expect(found.get('COM-99001')?.ancestors).toEqual([
      'EPCI-200000001',
      'ARR-991',
      'DEP-99',
      'REG-90',
      'FR',
    ]);
  });

  it('sums populations upwards, an unknown one counting for nothing', () => {
    expect(found.get('REG-90')?.population).toBe(10);
    expect(found.get('FR')?.population).toBe(10);
    expect(found.get('COM-99002')?.population).toBeNull();
  });

  it('places an EPCI in the département that all its communes share', () => {
    expect(found.get('EPCI-200000001')?.ancestors).toEqual(['DEP-99', 'REG-90', 'FR']);
  });

  it('lets a commune and a commune déléguée bear one code', () => {
    expect(found.get('COMD-99001')?.ancestors[0]).toBe('COM-99001');
    expect(found.get('COM-99001')?.name).toBe('Commune 99001');
  });

  it('leaves out a part whose commune is not there, and says so', () => {
    expect(found.has('COMD-99009')).toBe(false);
    expect(orphans).toEqual([{ line: 2, reason: 'commune-deleguee 99009: no commune 99999' }]);
  });
});
