import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import '../../map/map.css';
import type { Rectangle } from '../../map/view.js';
import type { AskedChanges } from './asked-changes.js';
import { filterOf } from './asked-changes.js';
import { ChangeMap } from './change-map.js';
import type { NamedSource } from './kept-filters.js';
import type { LiveChange } from './live-changes.js';
import './picture.css';
import { PICTURE_WORDS } from './picture.words.js';
import { OFFICIAL_CODE } from './source-name.js';
import type { Windows } from './spans.js';
import { Timeline } from './timeline.js';

interface PictureProps {
  readonly asked: AskedChanges;
  /** What its times are of: the same, or the same over the whole time. */
  readonly drawn: AskedChanges;
  /** How many there are. */
  readonly total: number;
  /** Of the territory that is asked for. */
  readonly box: Rectangle | null;
  readonly windows: (Windows & { readonly whole: boolean }) | null;
  readonly sources: readonly NamedSource[];
  /** What came while the page is open. */
  readonly told: readonly LiveChange[];
  /** Whether its changes have a place: what is larger than a commune has none. */
  readonly isPlaced?: boolean;
}

/** Where and when: a list of changes, drawn. */
export function Picture({ asked, total, box, isPlaced = true, ...props }: PictureProps) {
  const { drawn, windows } = props;
  const words = useWords(PICTURE_WORDS);
  const sources = useSources(props.sources);
  const { plural } = useFormats();
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return (
    <>
      {isPlaced && (
        <ChangeMap
          filter={filterOf(asked)}
          told={props.told}
          area={asked.area ?? box}
          place={asked.place}
          label={words.mapOf(plural(total, words.change, words.changes))}
        />
      )}
      {windows !== null && <Timeline {...{ asked, drawn, windows, sources: titles }} />}
    </>
  );
}

/** Whoever shows changes: the official code tells those of territories. */
export function useSources(sources: readonly NamedSource[]): readonly NamedSource[] {
  const { territories } = useWords(PICTURE_WORDS);
  return [...sources, { id: OFFICIAL_CODE, title: territories }];
}
