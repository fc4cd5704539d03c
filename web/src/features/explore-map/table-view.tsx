import { Link } from 'react-router';
import { SourceList, type SourceWords } from '../../design/source-line.js';
import { formatCount, formatRate } from '../../i18n/format.js';
import type { MapState } from './map-state.js';
import { writeMapState } from './map-state.js';
import type { ValuePage } from './value-table.js';

interface TableViewProps {
  readonly title: string;
  readonly unit: string;
  readonly state: MapState;
  readonly values: ValuePage;
  readonly sources: readonly SourceWords[];
}

/** The same figures as the map, in a table that reads by ear and without JavaScript. */
export function TableView({ title, unit, state, values, sources }: TableViewProps) {
  const isCount = state.measure === 'nombre';
  return (
    <div className="table-view">
      <div className="table-frame">
        <table>
          <caption>
            {title}. Lignes {formatCount(values.first)} à{' '}
            {formatCount(values.first + values.rows.length - 1)} sur {formatCount(values.total)}.
          </caption>
          <thead>
            <tr>
              <th scope="col" aria-sort={state.sort === 'nom' ? 'ascending' : 'none'}>
                <Link to={writeMapState({ ...state, sort: 'nom', page: 1 })}>Territoire</Link>
              </th>
              <th scope="col">Code</th>
              <th scope="col" className="figure">
                Points de service
              </th>
              {!isCount && (
                <th
                  scope="col"
                  className="figure"
                  aria-sort={state.sort === 'valeur' ? 'descending' : 'none'}
                >
                  <Link to={writeMapState({ ...state, sort: 'valeur', page: 1 })}>{unit}</Link>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {values.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link to={`/territoire/${row.id}`}>{row.name}</Link>
                </th>
                <td>{row.code}</td>
                <td className="figure">{formatCount(row.count)}</td>
                {!isCount && <td className="figure">{formatRate(row.value)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager state={state} pages={values.pages} />
      <h2>Sources</h2>
      <SourceList sources={sources} />
    </div>
  );
}

function Pager({ state, pages }: { readonly state: MapState; readonly pages: number }) {
  const page = Math.min(state.page, pages);
  const to = (wanted: number) => writeMapState({ ...state, page: wanted });
  return (
    <nav className="pager" aria-label="Pages du tableau">
      {page > 1 && <Link to={to(page - 1)}>Page précédente</Link>}
      <span>
        Page {formatCount(page)} sur {formatCount(pages)}
      </span>
      {page < pages && <Link to={to(page + 1)}>Page suivante</Link>}
    </nav>
  );
}
