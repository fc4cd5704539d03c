import { DataPackage } from '@maillage/kit';
import { z } from 'zod';

const communes = z.array(
  z.object({
    code: z.string(),
    anciensCodes: z.array(z.string()).optional(),
    codesPostaux: z.array(z.string()).optional(),
  }),
);

/** Codes that the official code knows. */
export interface OfficialCodes {
  /** Those that communes and their parts bear, or bore. */
  readonly communes: ReadonlySet<string>;
  readonly postal: ReadonlySet<string>;
}

let codes: OfficialCodes | undefined;

/** Codes of the package that comes with the hub: no database is needed. @throws DataPackageDamaged */
export function officialCodes(): OfficialCodes {
  if (codes !== undefined) return codes;
  const official = new DataPackage('@etalab/decoupage-administratif', import.meta.url);
  const rows = communes.parse(official.list('data/communes.json'));
  codes = {
    communes: new Set(rows.flatMap(({ code, anciensCodes = [] }) => [code, ...anciensCodes])),
    postal: new Set(rows.flatMap(({ codesPostaux = [] }) => codesPostaux)),
  };
  return codes;
}
