import { servicePath } from '../../app/addresses.js';
import { DataTable } from '../../design/data-table.js';
import { LocalLink } from '../../design/local-link.js';
import type { ServiceTransitFragment } from '../../graphql/generated/documents.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { DeparturesCell } from './departures-cell.js';
import { LineBadges } from './line-badges.js';
import { StopOffer } from './stop-offer.js';
import { TransitNetwork } from './transit-network.js';
import './transit.css';
import { TRANSIT_DAYS, TRANSIT_WORDS } from './transit.words.js';

interface Props {
  readonly service: ServiceTransitFragment;
}

type Around = NonNullable<ServiceTransitFragment['transitStops']>;

/** How one gets there by public transport; what leaves from there, where it is a stop. */
export function ServiceTransit({ service: { transit, transitStops } }: Props) {
  const words = useWords(TRANSIT_WORDS);
  if (transit !== null) return <StopOffer transit={transit} />;
  if (transitStops === null) return null;
  return (
    <section aria-labelledby="transports">
      <h2 id="transports">{words.title}</h2>
      <Said around={transitStops} />
      {transitStops.networks.map((network) => (
        <TransitNetwork key={network.source.id} network={network} />
      ))}
    </section>
  );
}

/** Stops, or why there are none to show. */
function Said({ around }: { readonly around: Around }) {
  const words = useWords(TRANSIT_WORDS);
  const formats = useFormats();
  const { state, stops, within, networks } = around;
  if (state === 'NOT_COVERED') return <p>{words.notCovered}</p>;
  if (state === 'PLACE_UNKNOWN') return <p>{words.placeUnknown}</p>;
  const names = networks.map(({ source }) => source.title);
  const walk = formats.distance(within);
  if (stops.length === 0) return <p>{words.noStop(walk, words.list(names))}</p>;
  return (
    <>
      <StopTable around={around} caption={words.caption(walk)} />
      <p>{words.others}</p>
    </>
  );
}

/** Stops, the nearest first, with what leaves from each. */
function StopTable({ around, caption }: { readonly around: Around; readonly caption: string }) {
  const words = useWords(TRANSIT_WORDS);
  const formats = useFormats();
  return (
    <DataTable
      label={words.title}
      caption={caption}
      columns={[
        { label: words.stop },
        { label: words.lines },
        ...TRANSIT_DAYS.map((day) => ({ label: words.dayNames[day], figure: true })),
      ]}
    >
      {around.stops.map(({ metres, stop }) => (
        <tr key={stop.id}>
          <th scope="row">
            <LocalLink to={servicePath(stop.id)} lang="fr">
              {stop.name}
            </LocalLink>
            <small>{words.away(formats.distance(metres))}</small>
          </th>
          <td>
            <LineBadges lines={stop.transit?.lines ?? []} />
          </td>
          {TRANSIT_DAYS.map((day) => (
            <DeparturesCell key={day} of={stop.transit?.days.find((one) => one.day === day)} />
          ))}
        </tr>
      ))}
    </DataTable>
  );
}
