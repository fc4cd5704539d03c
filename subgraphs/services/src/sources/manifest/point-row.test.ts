import { describe, expect, it } from '@jest/globals';
import { readYaml } from '@maillage/kit';
import { manifestSchema } from './manifest.schema.js';
import { POINT_MANIFESTS } from './point-manifests.js';
import { pointRow } from './point-row.js';

const manifestWith = (columns: string) => `
id: bains
title: Bains
producer: Ministère inventé
licence: Licence Ouverte 2.0
url: https://example.org/bains
contact: https://example.org/bains
cadence: YEARLY
files: { mirror: 'bains/{stamp}/bains.csv' }
format: csv
kind: { code: bain, label: Bain, labelEn: Bath, operatorType: COLLECTIVITE }
columns: { id: id, name: nom, ${columns} }`;

function parse(columns: string, cells: Readonly<Record<string, string>>) {
  const { value } = readYaml(manifestWith(columns));
  const row = pointRow(manifestSchema(value).parse(value));
  return row({ id: 'B1', nom: 'Bains', ...cells }, (...told) => {
    throw new Error(told.join(' : '));
  });
}

describe('the commune of a row', () => {
  const ADDRESS = 'postalCode: cp, city: ville';

  it('is the one that its address names, where no code is written', () => {
    expect(parse(ADDRESS, { cp: '59100', ville: 'ROUBAIX' })).toMatchObject({ commune: '59512' });
    const both = parse(`commune: insee, ${ADDRESS}`, { insee: '', cp: '59100', ville: 'Roubaix' });
    expect(both).toMatchObject({ commune: '59512' });
  });

  it('is the written code rather than the address', () => {
    const row = parse(`commune: insee, ${ADDRESS}`, {
      insee: '59350',
      cp: '59100',
      ville: 'Lille',
    });
    expect(row).toMatchObject({ commune: '59350' });
  });

  it('is not guessed from a name that the postal code does not have', () => {
    expect(parse(ADDRESS, { cp: '59100', ville: 'Marseille' })).not.toHaveProperty('commune');
  });
});

describe('a manifest without any place', () => {
  it('is told what would be one', () => {
    const text = manifestWith('city: ville');
    const { faults } = POINT_MANIFESTS.describe(text, import.meta.dirname);
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('« postalCode » et « city »'),
    ]);
  });
});
