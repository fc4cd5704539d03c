import { DataTable } from '../../design/data-table.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { dayInWords, HOUR_WORDS, hoursInWords, weekOf } from './hours-in-words.js';
import type { PageService } from './service-meta.js';
import { SERVICE_WORDS } from './service.words.js';
import { ValueOrigin } from './value-origin.js';
import type { Origins } from './value-origins.js';

interface HoursTableProps {
  readonly hours: NonNullable<PageService['details']>['hours'];
  readonly origins: Origins;
  /** Whether the service is there no more. */
  readonly hasEnded: boolean;
}

/** Opening hours in a sentence, then day by day. */
export function HoursTable({ hours, origins, hasEnded }: HoursTableProps) {
  const words = useWords(SERVICE_WORDS);
  const language = useLanguage();
  const { days } = HOUR_WORDS[language];
  if (hours.length === 0) return null;
  return (
    <>
      <p>{(hasEnded ? words.wasOpenAt : words.openAt)(hoursInWords(language, hours))}</p>
      <DataTable
        label={words.hours}
        caption={words.hoursCaption}
        columns={[{ label: words.day }, { label: words.hours }]}
      >
        {weekOf(hours).map((ranges, at) => (
          <tr key={days[at]}>
            <th scope="row">{days[at]}</th>
            <td>{dayInWords(language, ranges) || words.closedDay}</td>
          </tr>
        ))}
      </DataTable>
      <ValueOrigin field="HOURS" origins={origins} />
    </>
  );
}
