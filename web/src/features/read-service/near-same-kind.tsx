import { NearRow } from '../../app/near-row.js';
import { DataTable } from '../../design/data-table.js';
import type { NearSameKindQuery } from '../../graphql/generated/documents.js';
import { useWords } from '../../i18n/language.js';
import { SERVICE_WORDS } from './service.words.js';

type Near = NonNullable<NearSameKindQuery['nearestServices']>[number];

/** Services of the same kind around this one, as the crow flies. */
export function NearSameKind({ nearest }: { readonly nearest: readonly Near[] }) {
  const words = useWords(SERVICE_WORDS);
  if (nearest.length === 0) return null;
  return (
    <section aria-labelledby="proches">
      <h2 id="proches">{words.near}</h2>
      <DataTable
        label={words.near}
        caption={words.nearCaption}
        columns={[{ label: words.nameAndCommune }, { label: words.crowFlies, figure: true }]}
      >
        {nearest.map((near) => (
          <NearRow key={near.service.id} near={near} />
        ))}
      </DataTable>
    </section>
  );
}
