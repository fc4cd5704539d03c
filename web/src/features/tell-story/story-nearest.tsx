import { territoryPath } from '../../app/addresses.js';
import { NearRow } from '../../app/near-row.js';
import { SchoolCaution } from '../../app/school-caution.js';
import { DataTable } from '../../design/data-table.js';
import { LocalLink } from '../../design/local-link.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import type { Story } from './load-story.js';
import { STORY_WORDS } from './story.words.js';

/** The nearest of what people need most, whether in the commune or not. */
export function StoryNearest({ story: { place, nearest } }: { readonly story: Story }) {
  const words = useWords(STORY_WORDS);
  return (
    <section aria-labelledby="proche">
      <h2 id="proche">{words.nearest}</h2>
      {nearest.length > 0 && <NearTable nearest={nearest} />}
      <p className="quiet">
        {nearest.length > 0 && words.unobserved}
        {nearest.length === 0 && (place.level === 'COMMUNE' ? words.noNearest : words.ofCommunes)}
      </p>
      <p>
        <LocalLink to={territoryPath(place)}>{words.whole}</LocalLink>
      </p>
    </section>
  );
}

function NearTable({ nearest }: Pick<Story, 'nearest'>) {
  const words = useWords(STORY_WORDS);
  const language = useLanguage();
  return (
    <>
      <DataTable
        label={words.nearest}
        caption={words.nearestCaption}
        columns={[{ label: words.service }, { label: words.distance, figure: true }]}
      >
        {nearest.map((near) => (
          <NearRow
            key={near.service.id}
            near={near}
            kind={kindLabel(near.service.kind, language)}
          />
        ))}
      </DataTable>
      <SchoolCaution kinds={nearest.map(({ service }) => service.kind.code)} />
    </>
  );
}
