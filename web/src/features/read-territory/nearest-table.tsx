import { KIND_GROUPS_WORDS } from '../../app/kind-groups.words.js';
import { NearRow } from '../../app/near-row.js';
import { SchoolCaution } from '../../app/school-caution.js';
import { DataTable } from '../../design/data-table.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { DownloadLink } from './download-link.js';
import { lackingFirst } from './lacking-first.js';
import { observedNearest } from './observed-nearest.js';
import { PLACES_WORDS } from './places.words.js';
import type { PageTerritory } from './territory-meta.js';

type Near = NonNullable<PageTerritory['nearestServices']>[number];

function NearRows({ rows }: { readonly rows: readonly Near[] }) {
  const words = useWords(PLACES_WORDS);
  const language = useLanguage();
  return (
    <DataTable
      label={words.elsewhere}
      caption={words.nearestCaption}
      columns={[{ label: words.nearestOfKind }, { label: words.crowFlies, figure: true }]}
    >
      {rows.map((near) => (
        <NearRow key={near.service.id} near={near} kind={kindLabel(near.service.kind, language)} />
      ))}
    </DataTable>
  );
}

const kindsOf = (rows: readonly Near[]): readonly string[] =>
  rows.map(({ service }) => service.kind.code);

/** The nearest service of each kind outside the territory, for the kinds that are observed in it. */
export function NearestTable({ territory }: { readonly territory: PageTerritory }) {
  const words = useWords(PLACES_WORDS);
  const tree = useWords(KIND_GROUPS_WORDS);
  const { count } = useFormats();
  const nearest = observedNearest(territory);
  if (nearest.length === 0) return null;
  const counts = territory.serviceCounts ?? [];
  const { first, others } = lackingFirst(nearest, counts);
  // Of schools that the territory has, it is told above.
  const present = new Set(counts.filter(({ count: n }) => n > 0).map(({ kind }) => kind.code));
  return (
    <section aria-labelledby="ailleurs">
      <h2 id="ailleurs">{words.elsewhere}</h2>
      {first.length > 0 && <NearRows rows={first} />}
      <SchoolCaution kinds={kindsOf(first)} />
      {others.length > 0 && (
        <details>
          <summary>
            {first.length === 0
              ? tree.all(count(others.length))
              : tree.others(count(others.length))}
          </summary>
          <NearRows rows={others} />
          <SchoolCaution kinds={kindsOf(others).filter((code) => !present.has(code))} />
        </details>
      )}
      <DownloadLink territory={territory} table="proches" />
    </section>
  );
}
