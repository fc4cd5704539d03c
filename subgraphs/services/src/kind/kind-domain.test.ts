import { describe, expect, it } from '@jest/globals';
import { ServiceDomain } from '@maillage/kit';
import { PRODUCERS } from '../main.js';
import { KINDS_OF_DOMAIN } from './kind-domain.data.js';
import { domainOf } from './kind-domain.js';

const KNOWN = PRODUCERS.flatMap(({ kinds }) => kinds);

describe('the domain of a kind', () => {
  it('is told of every kind that the hub gives', () => {
    const without = KNOWN.filter(
      ({ code, bpeCode }) => domainOf(code, bpeCode) === ServiceDomain.AUTRE,
    );
    expect(without.map(({ code }) => code)).toEqual([]);
  });

  it('is one alone, of kinds that the hub gives', () => {
    const listed = Object.values(KINDS_OF_DOMAIN).flat();
    expect(listed.filter((code, index) => listed.indexOf(code) !== index)).toEqual([]);
    const codes = new Set(KNOWN.map(({ code }) => code));
    expect(listed.filter((code) => !codes.has(code))).toEqual([]);
  });

  it.each([
    ['a pharmacy', 'D307', ServiceDomain.SANTE],
    ['a swimming pool', 'F101', ServiceDomain.CULTURE],
    ['a shop, whose letter is of no public action', 'B101', ServiceDomain.AUTRE],
    ['what no base lists', null, ServiceDomain.AUTRE],
  ])(
    'is read from the base of equipments, of a kind that a manifest brings: %s',
    (_, bpe, domain) => {
      expect(domainOf('unheard-of', bpe)).toBe(domain);
    },
  );
});
