import { describe, expect, it } from '@jest/globals';
import { rankCandidates } from './rank-candidates.js';

const near = (id: string, lon: number, box: number[] | null) => ({ id, lon, lat: 45, box });
const POINT = { lon: 0, lat: 45 };

describe('the communes where a point may be', () => {
  it('are those whose box holds it, from the one it is most in the middle of', () => {
    const ranked = rankCandidates(
      POINT,
      [
        near('small', 0.03, [-0.01, 44.9, 0.07, 45.1]),
        near('large', 0.05, [-0.3, 44.9, 0.4, 45.1]),
        near('beside', 0.05, [0.001, 44.9, 0.1, 45.1]),
      ],
      5,
    );
    expect(ranked.map(({ id, inBox }) => [id, inBox])).toEqual([
      ['large', true],
      ['small', true],
    ]);
  });

  it('count one whose box is not known, after the others, when its centre is near', () => {
    const boxed = near('boxed', 0.05, [-0.1, 44.9, 0.2, 45.1]);
    const all = [near('near', 0.01, null), near('far', 1, null), boxed];
    expect(rankCandidates(POINT, all, 5).map(({ id }) => id)).toEqual(['boxed', 'near']);
  });

  it('are none at sea', () => {
    expect(rankCandidates(POINT, [near('coast', 1, [0.5, 44, 1.5, 46])], 5)).toEqual([]);
  });

  it('are as many as asked at most', () => {
    const boxes = Array.from({ length: 9 }, (_, i) => near(String(i), 0, [-1, 44, 1, 46]));
    expect(rankCandidates(POINT, boxes, 5)).toHaveLength(5);
  });
});
