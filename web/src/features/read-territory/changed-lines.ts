import { CHANGE_WORDS } from '../../app/change.words.js';
import type { LineRow, LineSpan } from '../../design/life-line.js';
import { formatsIn } from '../../i18n/formats.js';
import type { Language } from '../../i18n/language.js';
import type { ChangedWhen } from './changed-when.js';

/** Windows as lines, one nature after another; those of one nature that overlap stand on lines of their own. */
export function changedLines(changed: readonly ChangedWhen[], language: Language): LineRow[] {
  const { count } = formatsIn(language);
  const natures = [...new Set(changed.map(({ nature }) => nature))].sort();
  return natures.flatMap((nature) => {
    const spans = changed
      .filter((each) => each.nature === nature)
      .map(({ observed, ...each }) => ({ ...observed, text: count(each.count) }));
    const label = CHANGE_WORDS[language].nature[nature];
    return lanes(spans).map((lane, at) => ({ label: at === 0 ? label : '', spans: lane }));
  });
}

/** Spans on as few lines as it takes for none to cover another. */
function lanes(spans: readonly LineSpan[]): readonly (readonly LineSpan[])[] {
  const told: LineSpan[][] = [];
  for (const span of [...spans].sort((a, b) => beginOf(a).localeCompare(beginOf(b)))) {
    const free = told.find((lane) => (lane.at(-1)?.before ?? '') <= beginOf(span));
    if (free === undefined) told.push([span]);
    else free.push(span);
  }
  return told;
}

const beginOf = ({ after }: LineSpan): string => after ?? '';
