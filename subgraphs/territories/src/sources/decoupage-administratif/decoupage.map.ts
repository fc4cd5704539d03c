import type { RejectedRow } from '@maillage/kit';
import type { TerritoryDraft } from '../../load/territory-draft.js';
import { livingDraft as draft } from '../../load/territory-draft.js';
import { territoryId } from '../../territory/territory-id.js';
import { TerritoryLevel } from '../../territory/territory-level.js';
import type { CommuneRow, DecoupageRows, GroupRow, PartRow } from './decoupage.schema.js';

const L = TerritoryLevel;
const FRANCE = territoryId(L.FRANCE, '');

type Membership = ReadonlyMap<string, string>;

/** What the rows came to. */
interface MappedCode {
  readonly territories: TerritoryDraft[];
  /** Parts that name a commune which is not there: left out, and counted. */
  readonly orphans: RejectedRow[];
}

/** The producer's rows in our words: every level, its ancestors, summed populations. */
export function toTerritories(rows: DecoupageRows): MappedCode {
  const epciOf = membership(rows.epci, L.EPCI);
  const eptOf = membership(rows.ept, L.EPT);
  const communes = rows.communes.map((row) => communeDraft(row, epciOf, eptOf));
  const byCode = new Map(communes.map((c) => [c.code, c]));
  const sums = populationsAbove(communes);
  const above = [...regions(rows), ...departements(rows), ...arrondissements(rows)];
  const groups = [
    ...rows.epci.map((row) => groupDraft(L.EPCI, row, byCode)),
    ...rows.ept.map((row) => groupDraft(L.EPT, row, byCode)),
  ];
  const summed = [franceDraft(), ...above, ...groups].map((t) => ({
    ...t,
    population: sums.get(t.id) ?? null,
  }));
  const parts = rows.parts.flatMap((row) => partDraft(row, byCode));
  return { territories: [...summed, ...communes, ...parts], orphans: orphansOf(rows, byCode) };
}

const wholeOf = (row: PartRow): string => row.chefLieu ?? row.commune ?? '';

function orphansOf(
  { parts }: DecoupageRows,
  communes: ReadonlyMap<string, unknown>,
): RejectedRow[] {
  return parts.flatMap((row, index) =>
    communes.has(wholeOf(row))
      ? []
      : [{ line: index + 1, reason: `${row.type} ${row.code}: no commune ${wholeOf(row)}` }],
  );
}

const franceDraft = (): TerritoryDraft => draft(L.FRANCE, 'FR', 'France', []);

function regions({ regions: rows }: DecoupageRows): TerritoryDraft[] {
  return rows
    .filter((row) => row.zone !== 'com')
    .map((row) => draft(L.REGION, row.code, row.nom, [FRANCE]));
}

/** The package calls a "département" of zone `com` what the law calls a collectivity. */
function departements({ departements: rows }: DecoupageRows): TerritoryDraft[] {
  return rows.map((row) =>
    row.zone === 'com'
      ? draft(L.COLLECTIVITE, row.code, row.nom, [FRANCE])
      : draft(L.DEPARTEMENT, row.code, row.nom, [territoryId(L.REGION, row.region), FRANCE]),
  );
}

function arrondissements({ arrondissements: rows }: DecoupageRows): TerritoryDraft[] {
  return rows.map((row) => {
    const above = [territoryId(L.DEPARTEMENT, row.departement), territoryId(L.REGION, row.region)];
    return draft(L.ARRONDISSEMENT, row.code, row.nom, [...above, FRANCE]);
  });
}

function communeDraft(row: CommuneRow, epciOf: Membership, eptOf: Membership): TerritoryDraft {
  const above =
    row.zone === 'com'
      ? [territoryId(L.COLLECTIVITE, row.departement)]
      : [territoryId(L.DEPARTEMENT, row.departement), territoryId(L.REGION, row.region)];
  const ancestors = [
    eptOf.get(row.code),
    epciOf.get(row.code),
    row.arrondissement && territoryId(L.ARRONDISSEMENT, row.arrondissement),
    ...above,
    FRANCE,
  ].filter((id): id is string => id !== undefined);
  return {
    ...draft(L.COMMUNE, row.code, row.nom, ancestors),
    population: row.population ?? null,
    postalCodes: row.codesPostaux,
    zone: row.zone,
  };
}

function partDraft(row: PartRow, communes: ReadonlyMap<string, TerritoryDraft>): TerritoryDraft[] {
  const whole = communes.get(wholeOf(row));
  if (whole === undefined) return [];
  const level = {
    'commune-deleguee': L.COMMUNE_DELEGUEE,
    'commune-associee': L.COMMUNE_ASSOCIEE,
    'arrondissement-municipal': L.ARRONDISSEMENT_MUNICIPAL,
  }[row.type];
  return [
    {
      ...draft(level, row.code, row.nom, [whole.id, ...whole.ancestors]),
      population: row.population ?? null,
      postalCodes: row.codesPostaux,
      zone: whole.zone,
    },
  ];
}

/** An EPCI is in a département or a région when all its communes are. */
function groupDraft(
  level: TerritoryLevel,
  row: GroupRow,
  communes: ReadonlyMap<string, TerritoryDraft>,
): TerritoryDraft {
  const wanted = level === L.EPT ? /^(EPCI|DEP|REG|COL|FR)\b/ : /^(DEP|REG|COL|FR)\b/;
  const [first, ...others] = row.membres.flatMap(({ code }) => communes.get(code) ?? []);
  const shared = (first?.ancestors ?? [FRANCE]).filter(
    (id) => wanted.test(id) && others.every(({ ancestors }) => ancestors.includes(id)),
  );
  return draft(level, row.code, row.nom, shared);
}

function membership(groups: readonly GroupRow[], level: TerritoryLevel): Membership {
  return new Map(
    groups.flatMap(({ code, membres }) => membres.map((m) => [m.code, territoryId(level, code)])),
  );
}

function populationsAbove(communes: readonly TerritoryDraft[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { ancestors, population } of communes) {
    if (population === null) continue;
    for (const id of ancestors) sums.set(id, (sums.get(id) ?? 0) + population);
  }
  return sums;
}
