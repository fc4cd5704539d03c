const COMMUNE = /^(?:COM|COMD|COMA|ARM)-(97\d|98\d|\d[0-9AB])\d+$/;

/** Collectivities that have never been a département, or are one no longer. */
const COLLECTIVITIES: ReadonlySet<string> = new Set(['975', '977', '978']);

/** The département or collectivity that a commune's code names; null for any other id. */
export function departementOf(id: string): string | null {
  const code = COMMUNE.exec(id)?.[1];
  if (code === undefined) return null;
  return code.startsWith('98') || COLLECTIVITIES.has(code) ? `COL-${code}` : `DEP-${code}`;
}
