import type { DataSource } from 'typeorm';
import { groupBy } from '../state/group-by.js';
import { TerritoryLevel } from '../territory/territory-level.js';
import type { PartialCode } from './fold/partial-code.js';
import type { ListedCommune } from './listed-commune.js';
import { livingDraft } from './territory-draft.js';

interface ListedRow {
  readonly year: number;
  readonly data: ListedCommune;
}

interface EpciRow {
  readonly year: number;
  readonly siren: string;
  readonly name: string;
}

const COMMUNES = `
  SELECT extract(year FROM s.valid_on)::int AS year, r.data FROM snapshot s
  JOIN snapshot_row r ON r.snapshot = s.id AND r.about = 'OFFICIAL_CODE'
  WHERE s.status = 'ACCEPTED' ORDER BY s.valid_on, r.record`;

/** An EPCI has the name that most of its rows write. */
const EPCI = `
  SELECT extract(year FROM s.valid_on)::int AS year, r.data->>'siren' AS siren,
    mode() WITHIN GROUP (ORDER BY r.data->>'name') AS name
  FROM snapshot s JOIN snapshot_row r ON r.snapshot = s.id AND r.about = 'MEMBERSHIP'
  WHERE s.status = 'ACCEPTED' GROUP BY s.valid_on, 2 ORDER BY s.valid_on, 2`;

/** Lists of single levels that producers published: the years of which no whole code is held. */
export class YearListsRepository {
  constructor(private readonly database: DataSource) {}

  /** From the oldest. */
  async all(): Promise<PartialCode[]> {
    const communes = await this.database.query<ListedRow[]>(COMMUNES);
    const epci = await this.database.query<EpciRow[]>(EPCI);
    return [
      ...byYear(communes, 'COMMUNES', ({ data: { level, code, name, parents } }) =>
        livingDraft(level, code, name, [...parents, 'FR']),
      ),
      ...byYear(epci, 'EPCI', ({ siren, name }) =>
        livingDraft(TerritoryLevel.EPCI, siren, name, ['FR']),
      ),
    ];
  }
}

function byYear<Row extends { readonly year: number }>(
  rows: readonly Row[],
  family: PartialCode['family'],
  draftOf: (row: Row) => PartialCode['living'][number],
): PartialCode[] {
  const groups = groupBy(rows, ({ year }) => year);
  return [...groups].map(([year, group]) => ({ year, family, living: group.map(draftOf) }));
}
