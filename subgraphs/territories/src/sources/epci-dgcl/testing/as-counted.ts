import { expect } from '@jest/globals';
import { editionOf, realEdition } from '@maillage/kit/testing';
import { EPCI_DGCL } from '../epci-dgcl.source.js';

/** A real list holds what was counted in it by other means: rows, EPCI, codes without their first zero. */
export function asCounted(stamp: string, rows: number, epci: number, short: number): void {
  realEdition(editionOf(EPCI_DGCL, 0), stamp, ({ kept, refused }) => {
    expect([kept.length, refused]).toEqual([rows, []]);
    const data = kept.flatMap((item) =>
      item.about === 'MEMBERSHIP' ? [item.data as { siren: string; given: string }] : [],
    );
    expect(new Set(data.map(({ siren }) => siren)).size).toBe(epci);
    expect(data.filter(({ given }) => given.length === 4)).toHaveLength(short);
  });
}
