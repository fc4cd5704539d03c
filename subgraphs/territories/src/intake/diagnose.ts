import type { Check, DatabaseTarget, Examined } from '@maillage/kit';
import { diagnoseSources } from '@maillage/kit';
import { MIGRATIONS } from '../migrations/index.js';

/** Looks at what stewards of territories rely on; changes nothing. */
export const diagnoseTerritories = (target: DatabaseTarget, examined: Examined): Promise<Check[]> =>
  diagnoseSources({ target, migrations: MIGRATIONS }, examined, () => Promise.resolve([]));
