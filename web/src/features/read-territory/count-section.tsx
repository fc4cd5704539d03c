import type { ComponentProps } from 'react';
import { everydayFirst, groupKinds } from '../../app/kind-groups.js';
import { KIND_GROUPS_WORDS } from '../../app/kind-groups.words.js';
import { SchoolCaution } from '../../app/school-caution.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { OPERATOR_WORDS } from '../../i18n/operators.js';
import type { Row } from './count-table.js';
import { CountTable, isRanked } from './count-table.js';
import { COUNT_WORDS } from './count.words.js';
import { Definitions } from './definitions.js';
import { DownloadLink } from './download-link.js';
import { KindNames } from './kind-names.js';
import { presentFirst } from './present-first.js';
import type { PageTerritory } from './territory-meta.js';
import type { PageKind } from './unobserved-kinds.js';

interface CountSectionProps {
  readonly territory: PageTerritory;
  /** Every kind that no source observes there. */
  readonly unobserved: readonly PageKind[];
  /** What each figure is: said under the table, and nowhere without it. */
  readonly figures: ComponentProps<typeof Definitions>['figures'];
}

/** What the territory has: what most readers come for, then the rest by who runs it, then what it lacks. */
export function CountSection({ territory, unobserved, figures }: CountSectionProps) {
  const words = useWords(COUNT_WORDS);
  const counts = territory.serviceCounts ?? [];
  if (counts.length === 0) return null;
  const { shown, absent } = presentFirst(counts);
  const { first, others } = everydayFirst(shown, ({ kind }) => kind.code);
  const isReal = territory.outline?.precision === 'REAL';
  return (
    <section aria-labelledby="types">
      <h2 id="types">{words.title}</h2>
      {first.length > 0 && <CountTable label={words.title} rows={first} isReal={isReal} />}
      <SchoolCaution kinds={shown.flatMap(({ kind, count }) => (count > 0 ? kind.code : []))} />
      <OtherKinds rows={others} isReal={isReal} />
      <KindNames
        kinds={absent.map(({ kind }) => kind)}
        one={words.absentOne}
        many={words.absentMany}
      />
      <KindNames
        kinds={unobserved}
        one={words.unobservedOne}
        many={words.unobservedMany}
        note={words.unobservedNote}
      />
      <CountNotes rows={shown} />
      <DownloadLink territory={territory} table="types" />
      <Definitions figures={figures} />
    </section>
  );
}

interface OtherKindsProps {
  readonly rows: readonly Row[];
  readonly isReal: boolean;
}

/** Folded, by who runs them: scores of kinds would hide what follows. */
function OtherKinds({ rows, isReal }: OtherKindsProps) {
  const words = useWords(KIND_GROUPS_WORDS);
  const operators = useWords(OPERATOR_WORDS);
  const { count } = useFormats();
  return groupKinds(rows.map((row) => ({ ...row.kind, row }))).map(({ operatorType, kinds }) => {
    const who = operators[operatorType] ?? operatorType;
    const title = words.othersOf(who, count(kinds.length));
    return (
      <details key={operatorType}>
        <summary>{title}</summary>
        <CountTable label={title} rows={kinds.map(({ row }) => row)} isReal={isReal} />
      </details>
    );
  });
}

/** What the words of the rows mean. */
function CountNotes({ rows }: { readonly rows: readonly Row[] }) {
  const words = useWords(COUNT_WORDS);
  return (
    <>
      {rows.some((row) => row.unreliable && isRanked(row)) && (
        <p className="quiet">{words.smallNote}</p>
      )}
      {rows.some((row) => row.kind.deduced) && <p className="quiet">{words.deducedNote}</p>}
    </>
  );
}
