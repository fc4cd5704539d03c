import { formatCount, formatPosition, formatRate } from '../../i18n/format.js';
import { levelNames } from '../../i18n/fr.js';
import type { PageTerritory } from './territory-meta.js';

type Row = NonNullable<PageTerritory['serviceCounts']>[number];

/** « 3e sur 101 départements ». */
function rankWords(rank: Row['rank']): string {
  if (!rank) return '—';
  return `${formatPosition(rank.position)} sur ${formatCount(rank.among)} ${levelNames(rank.level)}`;
}

function CountRow({ row }: { readonly row: Row }) {
  return (
    <tr>
      <th scope="row">
        {row.kind.label}
        {row.kind.deduced && <span className="quiet"> (déduit)</span>}
      </th>
      <td className="figure">{formatCount(row.count)}</td>
      <td className="figure">{formatRate(row.per10000)}</td>
      <td className="figure">{formatRate(row.perKm2)}</td>
      <td>{row.count === 0 ? '—' : rankWords(row.rank)}</td>
    </tr>
  );
}

/** Services by kind, with density and rank among the same level. */
export function CountTable({ territory }: { readonly territory: PageTerritory }) {
  const counts = territory.serviceCounts ?? [];
  if (counts.length === 0) return null;
  return (
    <>
      <h2>Services par type</h2>
      <div className="table-frame" tabIndex={0} role="region" aria-label="Services par type">
        <table>
          <caption>
            Nombre de services, densité, et rang parmi les territoires de même niveau (le plus dense
            d’abord)
          </caption>
          <thead>
            <tr>
              <th scope="col">Service</th>
              <th scope="col" className="figure">
                Nombre
              </th>
              <th scope="col" className="figure">
                Pour 10 000 habitants
              </th>
              <th scope="col" className="figure">
                Par km² (approximatif)
              </th>
              <th scope="col">Rang</th>
            </tr>
          </thead>
          <tbody>
            {counts.map((row) => (
              <CountRow key={row.kind.code} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
