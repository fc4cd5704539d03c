import { SourceList } from '../../design/source-line.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import type { PageTerritory } from './territory-meta.js';
import { sourcesOf } from './territory-sources.js';
import { TERRITORY_WORDS } from './territory.words.js';

/** Where the figures of the page come from, and of when they are. */
export function SourcesSection({ territory }: { readonly territory: PageTerritory }) {
  const words = useWords(TERRITORY_WORDS);
  const { count } = useFormats();
  const counts = territory.serviceCounts ?? [];
  const sources = [...sourcesOf(territory), ...counts.map(({ kind }) => kind.source)];
  const titles = new Set(sources.map(({ url, title }) => `${url} ${title}`));
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.sources}</h2>
      <p>{words.threeDates}</p>
      <details>
        <summary>{words.everySource(count(titles.size))}</summary>
        <SourceList sources={sources} />
      </details>
    </section>
  );
}
