import { z } from 'zod';
import { TerritoryLevel } from '../../territory/territory-level.js';
import { readRows } from '../decoupage-administratif/read-rows.js';
import { HISTORY_PACKAGE } from '../decoupage-administratif/vintages.js';
import type { VariableManifest } from './variable-manifest.schema.js';

/** A level that a manifest may name. */
export type ManifestLevel = VariableManifest['level'];

/** Codes of a level. */
export interface OfficialCodes {
  readonly today: ReadonlySet<string>;
  /** Of communes: those that communes and their parts bear, or bore since 1943. */
  readonly former: ReadonlySet<string>;
}

const PACKAGE = '@etalab/decoupage-administratif';

const FILES: Readonly<Record<ManifestLevel, string>> = {
  [TerritoryLevel.COMMUNE]: 'communes',
  [TerritoryLevel.EPCI]: 'epci',
  [TerritoryLevel.EPT]: 'ept',
  [TerritoryLevel.ARRONDISSEMENT]: 'arrondissements',
  [TerritoryLevel.DEPARTEMENT]: 'departements',
  [TerritoryLevel.REGION]: 'regions',
};

const coded = z.array(z.object({ code: z.string() }));
const communes = z.array(
  z.object({
    ...{ code: z.string(), type: z.string() },
    ...{
      anciensCodes: z.array(z.string()).optional(),
      codesPostaux: z.array(z.string()).optional(),
    },
  }),
);

const known = new Map<ManifestLevel, OfficialCodes>();

/** Codes of a level, from the packages that come with the hub: no database is needed. @throws DataPackageDamaged */
export function officialCodes(level: ManifestLevel): OfficialCodes {
  const codes = known.get(level) ?? readCodes(level);
  known.set(level, codes);
  return codes;
}

function readCodes(level: ManifestLevel): OfficialCodes {
  if (level === TerritoryLevel.COMMUNE) return communeCodes();
  const rows = coded.parse(readRows(PACKAGE, FILES[level]));
  return { today: new Set(rows.map(({ code }) => code)), former: new Set() };
}

const PARTS = ['commune-deleguee', 'commune-associee'];

function communeCodes(): OfficialCodes {
  const rows = communes.parse(readRows(PACKAGE, FILES.COMMUNE));
  const history = coded.parse(readRows(HISTORY_PACKAGE, 'historique-communes'));
  return {
    today: new Set(rows.filter(({ type }) => !PARTS.includes(type)).map(({ code }) => code)),
    former: new Set([
      ...rows.flatMap(({ code, anciensCodes = [] }) => [code, ...anciensCodes]),
      ...history.map(({ code }) => code),
    ]),
  };
}

let postal: ReadonlySet<string> | undefined;

/** Postal codes of communes, which are taken for theirs. @throws DataPackageDamaged */
export function postalCodes(): ReadonlySet<string> {
  postal ??= new Set(
    communes
      .parse(readRows(PACKAGE, FILES.COMMUNE))
      .flatMap(({ codesPostaux = [] }) => codesPostaux),
  );
  return postal;
}
