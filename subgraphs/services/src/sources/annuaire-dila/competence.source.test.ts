import { describe, expect, it } from '@jest/globals';
import { LeftOut, Refused } from '@maillage/kit';
import { fixtureFile } from '@maillage/kit/testing';
import type { Competence } from './competence.map.js';
import { COMPETENCES } from './competence.source.js';

const ID = 'dila:00000000-0000-4000-8000-00000000000';

async function outcomes(): Promise<(Competence | string)[]> {
  const file = await fixtureFile(import.meta.url, 'fixtures/competences.json');
  const told: (Competence | string)[] = [];
  for await (const { line, result } of COMPETENCES.read({ competences: file }, '2026-01-31')) {
    if (result instanceof Refused) told.push(`${String(line)} ${result.code}`);
    else told.push(result instanceof LeftOut ? result.reason : result);
  }
  return told;
}

describe('the offices that serve a commune', () => {
  it('are told by kind, under the keys that their points have, once each', async () => {
    const [first, second] = await outcomes();
    expect(first).toEqual({ commune: '00001', kind: 'cpam', offices: [`${ID}1`, `${ID}2`] });
    expect(second).toMatchObject({ commune: '2A001', offices: [`${ID}3`] });
  });

  it('are left out when there are none, and refused under a kind or a commune that is none', async () => {
    const [, , ...others] = await outcomes();
    expect(others).toEqual(['aucun service compétent', '4 KIND_NEW', '5 ROW_INVALID']);
  });
});
