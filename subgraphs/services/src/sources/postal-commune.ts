import { communeNamed } from './named-commune.js';

/**
 * The living commune of an address: by its postal code, or by the département of that code where the
 * code is one of a large receiver (`33706 Mérignac Cedex`).
 *
 * @returns undefined where no commune is named so there, or several
 */
export function communeOfAddress(postalCode?: string, town?: string): string | undefined {
  if (postalCode === undefined || town === undefined) return undefined;
  const code = postalCode.padStart(5, '0');
  const name = town.replace(/\s+cedex\b.*$/i, '').replace(/\s*\([^)]*\)$/, '');
  for (const within of [code, ...departementsOf(code)]) {
    const commune = communeNamed(within, name);
    if (commune !== undefined) return commune;
  }
  return undefined;
}

function departementsOf(code: string): readonly string[] {
  if (code.startsWith('20')) return ['2A', '2B'];
  return [code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2)];
}
