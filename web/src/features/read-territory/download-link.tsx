import type { Addressed } from '../../app/addresses.js';
import { territoryPath } from '../../app/addresses.js';
import { useLocalPath, useWords } from '../../i18n/language.js';
import type { TableName } from './territory-tables.js';
import { TERRITORY_WORDS } from './territory.words.js';

interface DownloadLinkProps {
  readonly territory: Addressed;
  readonly table: TableName;
}

/** The file of a table; a plain link, so that it works without JavaScript. */
export function DownloadLink({ territory, table }: DownloadLinkProps) {
  const local = useLocalPath();
  return (
    <p>
      <a href={local(`${territoryPath(territory)}/donnees/${table}.csv`)} download>
        {useWords(TERRITORY_WORDS).table}
      </a>
    </p>
  );
}
