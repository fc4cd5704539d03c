/** Régions of the overseas départements. */
const OVERSEAS = new Set(['01', '02', '03', '04', '06']);

type Plain = Readonly<Record<string, unknown>>;

/**
 * A row of the vintages before 2022, in today's shape: they had no `zone`, and gave overseas
 * collectivities as an object where a département now stands.
 */
export function inTodaysShape(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || 'zone' in row) return row;
  const given = row as Plain;
  const collectivity = given['collectiviteOutremer'] as Plain | undefined;
  if (collectivity !== undefined) {
    const { code } = collectivity;
    return { ...given, zone: 'com', departement: code, region: code };
  }
  const region = given['region'] ?? given['code'];
  return { ...given, zone: OVERSEAS.has(String(region)) ? 'drom' : 'metro' };
}

/** The collectivities that communes of an old vintage name: its list of départements lacks them. */
export function collectivitiesNamed(rows: readonly unknown[]): Plain[] {
  const named = new Map<unknown, Plain>();
  for (const row of rows) {
    const given = (row as Plain)['collectiviteOutremer'] as Plain | undefined;
    if (given !== undefined) {
      named.set(given['code'], { ...given, region: given['code'], zone: 'com' });
    }
  }
  return [...named.values()];
}
