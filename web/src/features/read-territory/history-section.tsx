import { useWords } from '../../i18n/language.js';
import { AsOfForm } from './as-of-form.js';
import type { Then } from './day-asked.js';
import { EpciTable } from './epci-table.js';
import { HistoryTable } from './history-table.js';
import { HISTORY_WORDS } from './history.words.js';
import { MovementTable } from './movement-table.js';
import type { History } from './state-dates.js';
import type { PageTerritory } from './territory-meta.js';

interface HistorySectionProps {
  readonly territory: PageTerritory;
  /** Null when the graph cannot say. */
  readonly history: History | null;
  readonly asked: string;
  readonly then: Then | null;
}

/** What the territory has been, and what it was on a day. */
export function HistorySection({ territory, history, asked, then }: HistorySectionProps) {
  const words = useWords(HISTORY_WORDS);
  return (
    <section aria-labelledby="histoire">
      <h2 id="histoire">{words.title}</h2>
      {/* Of a code that is no longer in force, it is what is looked for. */}
      <details open={!territory.alive}>
        <summary>{words.all}</summary>
        <HistoryTable territory={territory} states={history?.history ?? null} />
        <MovementTable movements={history?.movements ?? null} />
        <EpciTable memberships={history?.epciHistory ?? null} />
      </details>
      <AsOfForm territory={territory} asked={asked} then={then} />
    </section>
  );
}
