import { territoryPath } from '../../app/addresses.js';
import { DataTable } from '../../design/data-table.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import { DownloadLink } from './download-link.js';
import { HISTORY_WORDS } from './history.words.js';
import { REASON_WORDS } from './reasons.words.js';
import type { History, State } from './state-dates.js';
import { beginningOf, endOf } from './state-dates.js';
import type { PageTerritory } from './territory-meta.js';

type Relative = State['successors'][number];

function RelativeName({ state }: { readonly state: Relative }) {
  const named = `${state.name} (${state.code})`;
  if (state.territory === null) return named;
  return <LocalLink to={territoryPath(state.territory)}>{named}</LocalLink>;
}

/** « Devient : Bernoy-le-Château (02564) » */
function Relatives({ label, states }: { label: string; states: readonly Relative[] }) {
  if (states.length === 0) return null;
  return (
    <div>
      {label}{' '}
      {states.map((state, index) => (
        <span key={state.key}>
          {index > 0 && ', '}
          <RelativeName state={state} />
        </span>
      ))}
    </div>
  );
}

interface ReasonProps {
  readonly reason: string | null;
  readonly words: string | null;
}

/** What happened, in our words, then in the producer's where they say more. */
function Reason({ reason, words }: ReasonProps) {
  const known = useWords(REASON_WORDS);
  if (reason === null && words === null) return null;
  return (
    <div>
      {reason !== null && (known[reason] ?? reason)}
      {words !== null && <small lang="fr">{words}</small>}
    </div>
  );
}

interface StateRowProps {
  readonly state: State;
  /** Whether no row before says how it began. */
  readonly isFirst: boolean;
}

function StateRow({ state, isFirst }: StateRowProps) {
  const words = useWords(HISTORY_WORDS);
  const formats = useFormats();
  const levels = levelsIn(useLanguage());
  return (
    <tr>
      <th scope="row">
        {state.name}
        <small>{state.level === null ? words.part : levels.one(state.level)}</small>
      </th>
      <td>
        <small>{words.from}</small>
        {beginningOf(state, words, formats)}
        <small>{words.to}</small>
        {endOf(state, words, formats)}
      </td>
      <td>
        {isFirst && <Reason reason={state.beginReason} words={state.beginWords} />}
        <Relatives label={words.since} states={state.predecessors} />
        <Reason reason={state.endReason} words={state.endWords} />
        <Relatives label={words.then} states={state.successors} />
      </td>
    </tr>
  );
}

interface HistoryTableProps {
  readonly territory: PageTerritory;
  readonly states: History['history'];
}

/** Every dated state of the territory, with what it came from and what it became. */
export function HistoryTable({ territory, states }: HistoryTableProps) {
  const words = useWords(HISTORY_WORDS);
  if (states === null) return null;
  if (states.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <>
      <DataTable
        label={words.title}
        caption={words.caption}
        columns={[words.state, words.when, words.why].map((label) => ({ label }))}
      >
        {states.map((state, at) => (
          <StateRow key={state.key} state={state} isFirst={at === 0} />
        ))}
      </DataTable>
      <DownloadLink territory={territory} table="histoire" />
    </>
  );
}
