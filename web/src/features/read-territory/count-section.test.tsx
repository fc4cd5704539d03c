import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { CountSection } from './count-section.js';
import type { PageTerritory } from './territory-meta.js';
import type { PageKind } from './unobserved-kinds.js';

const kind = (code: string) => ({
  ...{ code, label: `« ${code} »`, labelEn: code, operatorType: 'ETAT', deduced: false },
});
const row = (code: string, count: number) => ({
  ...{ count, per10000: count, perKm2: count, unreliable: false, interval: null, rank: null },
  kind: kind(code),
});
const RARE = Array.from({ length: 60 }, (_, rank) => row(`rare-${String(rank)}`, 1));
const TERRITORY = {
  ...{ id: 'COM-48095', slug: 'mende', outline: null },
  serviceCounts: [...RARE, row('gare', 2), row('caf', 0)],
} as unknown as PageTerritory;

const [open = '', ...folded] = renderToStaticMarkup(
  <MemoryRouter>
    <CountSection
      territory={TERRITORY}
      unobserved={[kind('cinema') as unknown as PageKind]}
      figures={[]}
    />
  </MemoryRouter>,
).split('<details');

describe('the services of a territory by kind', () => {
  it('show at once what most readers come for, and that alone', () => {
    expect(open).toContain('« gare »');
    expect(open).not.toContain('« rare-');
  });

  it('fold the rest, of which nothing is lost', () => {
    const [others = '', absent = '', unobserved = ''] = folded;
    expect(others).toContain('Autres types, État\u00a0: 60');
    expect(RARE.filter((each) => !others.includes(each.kind.label))).toEqual([]);
    expect(absent).toContain('« caf »');
    expect(unobserved).toMatch(/non observé ici.*« cinema »/s);
  });
});
