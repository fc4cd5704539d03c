import { Link } from 'react-router';
import { servicePath } from '../../app/addresses.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useLocalPath, useWords } from '../../i18n/language.js';
import { mixWords } from './map-hint.js';
import type { MapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';
import type { Mark } from './marks.js';
import { CLUSTER_STEP } from './marks.js';
import { Pager } from './pager.js';
import type { Area, ServicePage } from './service-table.js';
import type { Kind } from './shown-kinds.js';
import { kindLabel } from './shown-kinds.js';
import { SortHeader } from './sort-header.js';
import { StateLink } from './state-link.js';

interface ServiceViewProps {
  readonly state: MapState;
  readonly kinds: readonly Kind[];
  readonly services: ServicePage;
  readonly area: Area;
}

/** The marks of the map as a table: services one by one, or clusters that a link comes nearer to. */
export function ServiceView({ state, kinds, services, area }: ServiceViewProps) {
  const words = useWords(MAP_WORDS);
  const { count } = useFormats();
  const { rows, first, total, pages, clustered } = services;
  const { west, south, east, north } = area.rectangle;
  const degrees = [west, east, south, north].map((d) => d.toFixed(2)) as [
    string,
    string,
    string,
    string,
  ];
  if (rows.length === 0) return <p className="notice">{words.noService}</p>;
  return (
    <>
      {clustered && <p className="notice">{words.clusteredNote}</p>}
      <div className="table-frame" role="group" aria-label={words.around} tabIndex={0}>
        <table>
          <caption>
            {words.around}. {words.aroundArea(...degrees)}{' '}
            {words.rows(count(first), count(first + rows.length - 1), count(total))}
          </caption>
          <thead>
            <tr>
              <SortHeader state={state} sort="nom" climbs>
                {words.service}
              </SortHeader>
              <th scope="col">{words.kind}</th>
              <SortHeader state={state} sort="points" climbs={false} className="figure">
                {words.count}
              </SortHeader>
              <th scope="col">{words.onMap}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((mark) => (
              <MarkLine key={mark.key} mark={mark} state={state} kinds={kinds} />
            ))}
          </tbody>
        </table>
      </div>
      <Pager page={state.page} pages={pages} />
    </>
  );
}

interface MarkLineProps {
  readonly mark: Mark;
  readonly state: MapState;
  readonly kinds: readonly Kind[];
}

function MarkLine({ mark, state, kinds }: MarkLineProps) {
  const words = useWords(MAP_WORDS);
  const formats = useFormats();
  const language = useLanguage();
  const local = useLocalPath();
  const kindName = (code: string): string => {
    const kind = kinds.find((k) => k.code === code);
    return kind === undefined ? code : kindLabel(kind, language);
  };
  const name = mark.name ?? words.cluster(formats.count(mark.count));
  const [lon, lat] = mark.position;
  const nearer = Math.min(16, (state.place?.zoom ?? 5) + CLUSTER_STEP);
  return (
    <tr>
      <th scope="row">
        {mark.id === null ? name : <Link to={local(servicePath(mark.id))}>{name}</Link>}
      </th>
      <td>{mixWords(mark.mix, { kindName, formats })}</td>
      <td className="figure">{formats.count(mark.count)}</td>
      <td>
        <StateLink
          change={{
            place: { lon, lat, zoom: nearer },
            view: mark.id === null ? 'services' : 'carte',
          }}
          label={formats.labelled(mark.id === null ? words.approach : words.onMap, name)}
        >
          {mark.id === null ? words.approach : words.onMap}
        </StateLink>
      </td>
    </tr>
  );
}
