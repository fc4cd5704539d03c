import { DataTable } from '../../design/data-table.js';
import type { ServiceTransitFragment } from '../../graphql/generated/documents.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { DeparturesCell } from './departures-cell.js';
import { LineBadge } from './line-badges.js';
import { TransitNetwork } from './transit-network.js';
import { TRANSIT_DAYS, TRANSIT_WORDS } from './transit.words.js';

type Offer = NonNullable<ServiceTransitFragment['transit']>;
type Line = Offer['lines'][number];

/** What leaves from a stop: line by line, then all of them. */
export function StopOffer({ transit }: { readonly transit: Offer }) {
  const words = useWords(TRANSIT_WORDS);
  const told = TRANSIT_DAYS.filter((day) => transit.days.some((one) => one.day === day));
  return (
    <section aria-labelledby="departs">
      <h2 id="departs">{words.offer}</h2>
      <DataTable
        label={words.offer}
        caption={words.offerCaption}
        columns={[
          { label: words.line },
          ...told.map((day) => ({ label: words.dayNames[day], figure: true })),
        ]}
      >
        {transit.lines.map((line) => (
          <LineRow key={`${line.mode} ${line.name}`} line={line} days={told} />
        ))}
        <tr>
          <th scope="row">{words.allLines}</th>
          {told.map((day) => (
            <DeparturesCell key={day} of={transit.days.find((one) => one.day === day)} />
          ))}
        </tr>
      </DataTable>
      <TransitNetwork network={transit.network} />
    </section>
  );
}

interface LineRowProps {
  readonly line: Line;
  readonly days: readonly Line['departures'][number]['day'][];
}

function LineRow({ line, days }: LineRowProps) {
  const words = useWords(TRANSIT_WORDS);
  const formats = useFormats();
  const counted = (day: LineRowProps['days'][number]): number =>
    line.departures.find((one) => one.day === day)?.departures ?? 0;
  return (
    <tr>
      <th scope="row">
        <LineBadge line={line} />
        {line.longName !== null && <small lang="fr">{line.longName}</small>}
      </th>
      {days.map((day) => (
        <td key={day} className="figure">
          {counted(day) === 0 ? words.none : formats.count(counted(day))}
        </td>
      ))}
    </tr>
  );
}
