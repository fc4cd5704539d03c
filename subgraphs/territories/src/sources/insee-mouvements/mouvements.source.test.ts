import { describe, expect, it } from '@jest/globals';
import { editionOf, fixtureFile, outcomesOf, realBeginning } from '@maillage/kit/testing';
import type { ProducedFact } from '../../producer/territory-producer.port.js';
import { MOUVEMENTS } from './mouvements.source.js';
import { recordsOf } from './testing/records-of.js';

const edition = editionOf(MOUVEMENTS, 0);
const read = () =>
  outcomesOf(edition, {
    movements: fixtureFile(import.meta.url, 'fixtures/mouvements-communes.csv'),
  });

describe('a row of the movements of communes', () => {
  it('is a relation between two sides, the leading zeros of its codes restored', async () => {
    const { kept } = await read();
    const first: ProducedFact = {
      ...{ about: 'MOVEMENT', record: '2031-01-01|32|COM-01901|COMD-01901', kind: '32' },
      data: {
        ...{ modality: '32', day: '2031-01-01', given: ['1901', '1901'] },
        before: { level: 'COMMUNE', code: '01901', name: 'Ici' },
        after: { level: 'COMMUNE_DELEGUEE', code: '01901', name: 'Ici' },
      },
    };
    expect(kept[0]).toEqual(first);
  });

  it('may have nothing before', async () => {
    const { kept } = await read();
    expect(recordsOf(kept)).toEqual([
      '2031-01-01|32|COM-01901|COMD-01901',
      '2031-01-01|32|COM-01901|COM-01902',
      '1950-06-30|20||COM-97390',
      '1983-01-01|34|COMA-2A901|COM-2A902',
    ]);
  });

  it('is refused, with its line, when its kind, day or codes are none, or a field is missing', async () => {
    const { refused } = await read();
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [6, 'ROW_INVALID'],
      [7, 'ROW_INVALID'],
      [8, 'ROW_INVALID'],
      [9, 'ROW_MALFORMED'],
    ]);
  });
});

describe.each(['2021', '2022', '2023-02', '2024'])('the real movements of %s', (stamp) => {
  realBeginning(edition, stamp);
});
