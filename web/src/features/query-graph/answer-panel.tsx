import { csvText } from '../../app/csv.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import type { AnswerTable } from './answer-tables.js';
import type { GraphReply } from './graph-reply.js';
import { GRAPH_WORDS } from './graph.words.js';

/** Saves a table from the browser: the answer is already there, nothing is asked again. */
function save(table: AnswerTable): void {
  const address = URL.createObjectURL(new Blob([csvText(table)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${table.path.replaceAll(/[^a-z0-9]+/gi, '-')}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

/** The cost of the last query, and its tables to download. */
export function AnswerPanel({ reply }: { readonly reply: GraphReply | null }) {
  const words = useWords(GRAPH_WORDS);
  const { count } = useFormats();
  const cost = reply?.cost;
  return (
    <div className="graph-answer">
      <p role="status">
        {reply === null && words.noCost}
        {cost && words.cost(count(cost.spent), count(cost.limit))}
        {reply?.tables.length === 0 && ` ${words.noTable}`}
      </p>
      {reply !== null && reply.tables.length > 0 && (
        <p>
          {words.download}{' '}
          {reply.tables.map((table) => (
            <button
              key={table.path}
              type="button"
              onClick={() => {
                save(table);
              }}
            >
              {table.path} ({count(table.rows.length)})
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
