import { Link } from 'react-router';
import { territoryPath } from '../../app/addresses.js';
import { useFormats } from '../../i18n/formats.js';
import { useLocalPath, useWords } from '../../i18n/language.js';
import { mixWords, withoutValue } from './map-hint.js';
import type { MapState } from './map-state.js';
import { MAP_WORDS } from './map.words.js';
import type { Mark } from './marks.js';
import type { PickItem } from './pick-list.js';
import { LONGEST, PickList } from './pick-list.js';
import type { Scene } from './use-scene.js';
import { useVisible } from './use-visible.js';

interface VisibleListsProps {
  readonly state: MapState;
  readonly scene: Scene;
}

const NO_MARKS: readonly Mark[] = [];

/** What is on screen, as lists that the keyboard walks through and a screen reader reads. */
export function VisibleLists(props: VisibleListsProps) {
  const { data, chosen, look } = props.scene;
  const words = useWords(MAP_WORDS);
  const formats = useFormats();
  const local = useLocalPath();
  const territories = useVisible(data, look);
  const marks = data.marks ?? NO_MARKS;
  const services = marks.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="map-lists">
      <p className="visually-hidden" role="status">
        {data.ready &&
          words.onScreen(
            formats.count(territories.length),
            data.marks === null ? null : formats.count(services),
          )}
      </p>
      <TerritoryList {...props} territories={territories} />
      {chosen !== null && (
        <p>
          <Link to={local(territoryPath(chosen))}>{words.openPage(chosen.name)}</Link>
        </p>
      )}
      {props.state.points && props.state.asOf === null && (
        <MarkList {...props} marks={data.marks} />
      )}
    </div>
  );
}

interface TerritoryListProps extends VisibleListsProps {
  readonly territories: readonly string[];
}

function TerritoryList({ state, scene, territories }: TerritoryListProps) {
  const { choice, hintWords, onPoint } = scene;
  const words = useWords(MAP_WORDS);
  const { names, figures, formats } = hintWords;
  const itemOf = (id: string): PickItem => {
    const value = figures?.byId.get(id) ?? null;
    const detail = value === null ? withoutValue(id, hintWords) : formats.rate(value);
    return { id, label: names.get(id) ?? id, detail };
  };
  return (
    <PickList
      label={words.visible}
      howTo={words.howToWalk}
      items={territories.slice(0, LONGEST).map(itemOf)}
      total={territories.length}
      chosen={state.selected}
      onPoint={(territory) => {
        onPoint({ territory, mark: null });
      }}
      onChoose={choice.territory}
      onClear={choice.clear}
    />
  );
}

interface MarkListProps extends VisibleListsProps {
  readonly marks: readonly Mark[] | null;
}

function MarkList({ scene, marks }: MarkListProps) {
  const { choice, hintWords, onPoint } = scene;
  const words = useWords(MAP_WORDS);
  if (marks === null) return <p className="quiet">{words.marksFar}</p>;
  const itemOf = ({ key, name, count, mix }: Mark): PickItem => ({
    id: key,
    label: name ?? words.cluster(hintWords.formats.count(count)),
    detail: mixWords(mix, hintWords),
  });
  return (
    <PickList
      label={words.visibleMarks}
      howTo={words.howToOpen}
      items={marks.slice(0, LONGEST).map(itemOf)}
      total={marks.length}
      chosen={null}
      onPoint={(mark) => {
        onPoint({ territory: null, mark });
      }}
      onChoose={(chosen) => {
        const mark = marks.find(({ key }) => key === chosen);
        if (mark !== undefined) choice.mark(mark);
      }}
      onClear={choice.clear}
    />
  );
}
