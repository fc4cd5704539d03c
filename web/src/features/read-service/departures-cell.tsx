import type { DayDeparturesFragment } from '../../graphql/generated/documents.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { TRANSIT_WORDS } from './transit.words.js';

interface Props {
  readonly of: DayDeparturesFragment | undefined;
}

/** What leaves on a day, between which hours; « aucun » is told, and unknown is not none. */
export function DeparturesCell({ of }: Props) {
  const words = useWords(TRANSIT_WORDS);
  const formats = useFormats();
  if (of === undefined) return <td className="figure">{words.unknown}</td>;
  return (
    <td className="figure departures">
      {of.departures === 0 ? words.none : formats.count(of.departures)}
      {of.first !== null && of.last !== null && (
        <small>{words.between(words.clock(of.first), words.clock(of.last))}</small>
      )}
    </td>
  );
}
