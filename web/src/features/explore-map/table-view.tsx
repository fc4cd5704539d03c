import { Link } from 'react-router';
import { useFormats } from '../../i18n/formats.js';
import { useLocalPath, useWords } from '../../i18n/language.js';
import { useClassWords } from '../../map/use-class-words.js';
import type { MapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';
import { MEASURE_WORDS } from './measure.words.js';
import { Pager } from './pager.js';
import { SortHeader } from './sort-header.js';
import { StateLink } from './state-link.js';
import type { ValuePage, ValueRow } from './value-table.js';

interface TableViewProps {
  readonly title: string;
  readonly state: MapState;
  readonly values: ValuePage;
}

/** The same figures as the map, in a table that reads by ear and without JavaScript. */
export function TableView({ title, state, values }: TableViewProps) {
  const words = useWords(MAP_WORDS);
  const formats = useFormats();
  const last = values.first + values.rows.length - 1;
  const { unseen } = values;
  if (values.total === 0) return <p className="notice">{`${title}. ${words.noneObserved}`}</p>;
  return (
    <>
      {unseen > 0 && <p className="notice">{words.someUnseen(formats.count(unseen))}</p>}
      <div className="table-frame" role="group" aria-label={title} tabIndex={0}>
        <table>
          <caption>
            {title}.{' '}
            {words.rows(
              formats.count(values.first),
              formats.count(last),
              formats.count(values.total),
            )}
          </caption>
          <ValueHead state={state} />
          <tbody>
            {values.rows.map((row) => (
              <ValueLine key={row.id} row={row} state={state} />
            ))}
          </tbody>
        </table>
      </div>
      <Pager page={state.page} pages={values.pages} />
    </>
  );
}

function ValueHead({ state }: { readonly state: MapState }) {
  const words = useWords(MAP_WORDS);
  const { unit } = useWords(MEASURE_WORDS)[state.measure];
  const isCount = state.measure === 'nombre';
  return (
    <thead>
      <tr>
        <SortHeader state={state} sort="nom" climbs>
          {words.territory}
        </SortHeader>
        <th scope="col">{words.code}</th>
        <SortHeader
          state={state}
          sort={isCount ? 'valeur' : 'points'}
          climbs={false}
          className="figure"
        >
          {words.count}
        </SortHeader>
        {!isCount && (
          <>
            <SortHeader state={state} sort="valeur" climbs={false} className="figure">
              {unit}
            </SortHeader>
            <th scope="col" className="figure">
              {words.interval}
            </th>
          </>
        )}
        <th scope="col">{words.onMap}</th>
      </tr>
    </thead>
  );
}

function ValueLine({ row, state }: { readonly row: ValueRow; readonly state: MapState }) {
  const words = useWords(MAP_WORDS);
  const formats = useFormats();
  const local = useLocalPath();
  const isChosen = row.id === state.selected;
  return (
    <tr className={isChosen ? 'chosen' : ''} aria-current={isChosen ? 'true' : undefined}>
      <th scope="row">
        <Link to={local(`/territoire/${row.id}`)}>{row.name}</Link>
      </th>
      <td>{row.code}</td>
      <td className="figure">{formats.count(row.count)}</td>
      {state.measure !== 'nombre' && <Rate row={row} />}
      <td>
        <StateLink
          change={{ selected: row.id, level: state.level, view: 'carte', place: null }}
          label={words.showOnMap(row.name)}
        >
          {words.onMap}
        </StateLink>
      </td>
    </tr>
  );
}

/** A rate, and how far chance alone could take it; one that rests on few points says so. */
function Rate({ row: { value, low, high, count, unsure } }: { readonly row: ValueRow }) {
  const words = useWords(MAP_WORDS);
  const { rate } = useFormats();
  const { boundsOf } = useClassWords();
  return (
    <>
      <td className="figure">{rate(value)}</td>
      <td className="figure">
        {low !== null && high !== null && boundsOf({ from: low, to: high })}
        {unsure && count > 0 && <small> ({words.unsureMark})</small>}
      </td>
    </>
  );
}
