import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { Choropleth } from '../../map/choropleth.js';
import { classify } from '../../map/classes.js';
import '../../map/map.css';
import type { TerritoryValue } from './reform-values.js';
import { measureOf } from './reform-values.js';
import { REFORMS_WORDS } from './reforms.words.js';

interface ReformMapProps {
  /** Address of the outlines of the level. */
  readonly url: string;
  readonly figure: string;
  readonly values: readonly TerritoryValue[];
  readonly isCount: boolean;
  /** Id of the place that the page is about. */
  readonly place: string | null;
}

/** A figure of a reform, by territory, on a map. */
export function ReformMap({ url, figure, values, isCount, place }: ReformMapProps) {
  const words = useWords(REFORMS_WORDS);
  const { count, rate } = useFormats();
  const measured = values.map((each) => measureOf(each, isCount));
  const byId = new Map(values.map((each) => [each.id, each]));
  const title = isCount ? figure : `${figure}, ${words.perHead}`;
  return (
    <Choropleth
      {...{ url, title, chosen: place }}
      summary={words.mapOf(title)}
      values={new Map(values.map(({ id }, at) => [id, measured[at] ?? null]))}
      classes={classify(measured)}
      textOf={(id) => {
        const { name = id, value, rate: of } = byId.get(id) ?? {};
        return `${name}\u00a0: ${count(value)} (${rate(of)} ${words.perHead})`;
      }}
    />
  );
}
