import { NearRow } from '../../app/near-row.js';
import { DataTable } from '../../design/data-table.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { DownloadLink } from './download-link.js';
import { PLACES_WORDS } from './places.words.js';
import type { PageTerritory } from './territory-meta.js';

/** The nearest service of each kind outside the territory. */
export function NearestTable({ territory }: { readonly territory: PageTerritory }) {
  const words = useWords(PLACES_WORDS);
  const language = useLanguage();
  const nearest = territory.nearestServices ?? [];
  if (nearest.length === 0) return null;
  return (
    <section aria-labelledby="ailleurs">
      <h2 id="ailleurs">{words.elsewhere}</h2>
      <DataTable
        label={words.elsewhere}
        caption={words.nearestCaption}
        columns={[{ label: words.nearestOfKind }, { label: words.crowFlies, figure: true }]}
      >
        {nearest.map((near) => (
          <NearRow
            key={near.service.id}
            near={near}
            kind={kindLabel(near.service.kind, language)}
          />
        ))}
      </DataTable>
      <DownloadLink territory={territory} table="proches" />
    </section>
  );
}
