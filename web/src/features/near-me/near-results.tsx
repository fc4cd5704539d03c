import { servicePath } from '../../app/addresses.js';
import { DataTable } from '../../design/data-table.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import type { NearKind } from './chosen-kinds.js';
import { NEAR_WORDS } from './near.words.js';
import type { Nearest } from './use-nearest.js';
import type { Asking } from './use-position.js';

/** Farther off than that, the order of two near services is a guess. */
const VAGUE_METRES = 5000;

interface NearResultsProps {
  readonly asking: Asking;
  readonly nearest: Nearest;
  readonly kinds: readonly NearKind[];
}

/** What is under way, said aloud to who does not see it. */
function Status({ asking, nearest }: Omit<NearResultsProps, 'kinds'>) {
  const words = useWords(NEAR_WORDS);
  const formats = useFormats();
  if (asking.step === 'failed') return words[asking.why];
  if (asking.step !== 'found') return asking.step === 'asking' ? words.asking : null;
  if (nearest.step === 'failed') return words.failed;
  if (nearest.step === 'loading') return words.loading;
  const { accuracy } = asking.position;
  return (
    <>
      {words.found(formats.count(nearest.rows.length))}{' '}
      {words.accuracy(formats.distance(Math.round(accuracy)))}{' '}
      {accuracy > VAGUE_METRES && words.vague}
    </>
  );
}

function NearTable({ nearest, kinds }: Omit<NearResultsProps, 'asking'>) {
  const words = useWords(NEAR_WORDS);
  const formats = useFormats();
  const language = useLanguage();
  const byCode = new Map(kinds.map((kind) => [kind.code, kind]));
  return (
    <DataTable
      label={words.title}
      caption={words.caption}
      columns={[
        { label: words.name },
        { label: words.kind },
        { label: words.distance, figure: true },
      ]}
    >
      {nearest.rows.map(({ id, name, metres, kind }) => {
        const known = byCode.get(kind);
        return (
          <tr key={id}>
            <th scope="row">
              <LocalLink to={servicePath(id)}>{name}</LocalLink>
            </th>
            <td>
              {known && kindLabel(known, language)}
              {known?.deduced === true && <small>{words.deduced}</small>}
            </td>
            <td className="figure">{formats.distance(metres)}</td>
          </tr>
        );
      })}
    </DataTable>
  );
}

/** The nearest services around the reader, or why there are none. */
export function NearResults({ asking, nearest, kinds }: NearResultsProps) {
  return (
    <>
      <p role="status">
        <Status asking={asking} nearest={nearest} />
      </p>
      {nearest.rows.length > 0 && <NearTable nearest={nearest} kinds={kinds} />}
    </>
  );
}
