import { sourcePath, territoryPath } from '../../app/addresses.js';
import { DataTable } from '../../design/data-table.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import type { ListedMovement, MovementGroup } from './movement-groups.js';
import { movementGroups } from './movement-groups.js';
import { MOVEMENT_WORDS } from './movement.words.js';

type Side = ListedMovement['after'];

function SideName({ side }: { readonly side: Side }) {
  const levels = levelsIn(useLanguage());
  const named = `${side.name} (${side.code})`;
  return (
    <div>
      {side.territory === null ? (
        named
      ) : (
        <LocalLink to={territoryPath(side.territory)}>{named}</LocalLink>
      )}
      {side.level !== 'COMMUNE' && <small>{levels.one(side.level)}</small>}
    </div>
  );
}

function Sides({ sides }: { readonly sides: readonly Side[] }) {
  const words = useWords(MOVEMENT_WORDS);
  if (sides.length === 0) return words.nothing;
  return sides.map((side) => <SideName key={`${side.level} ${side.code}`} side={side} />);
}

function MovementRow({ group }: { readonly group: MovementGroup }) {
  const words = useWords(MOVEMENT_WORDS);
  const formats = useFormats();
  return (
    <tr>
      <th scope="row">
        {formats.day(group.day)}
        <small lang="fr">{group.label}</small>
        {!group.inHistory && <small>{words.differs}</small>}
      </th>
      <td>
        <Sides sides={group.before} />
      </td>
      <td>
        <Sides sides={group.after} />
      </td>
    </tr>
  );
}

interface MovementTableProps {
  /** Null when the graph cannot say, empty where INSEE's list was not taken in or says nothing. */
  readonly movements: readonly ListedMovement[] | null;
}

/** What the official list of movements says of a code. */
export function MovementTable({ movements }: MovementTableProps) {
  const words = useWords(MOVEMENT_WORDS);
  const formats = useFormats();
  const [first] = movements ?? [];
  if (movements === null || first === undefined) return null;
  return (
    <>
      <h3>{words.title}</h3>
      <DataTable
        label={words.title}
        caption={words.caption}
        columns={[words.when, words.from, words.to].map((label) => ({ label }))}
      >
        {movementGroups(movements).map((group) => (
          <MovementRow key={group.key} group={group} />
        ))}
      </DataTable>
      <p className="quiet">
        {words.edition(formats.day(first.edition))} {words.source}{' '}
        <LocalLink to={sourcePath(first.source.id)} lang="fr">
          {first.source.title}
        </LocalLink>
        .
      </p>
    </>
  );
}
