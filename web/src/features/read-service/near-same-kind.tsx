import { NearRow } from '../../app/near-row.js';
import { DataTable } from '../../design/data-table.js';
import type { NearSameKindQuery } from '../../graphql/generated/documents.js';
import { useWords } from '../../i18n/language.js';
import { SERVICE_WORDS } from './service.words.js';

type Near = NonNullable<NearSameKindQuery['nearestServices']>[number];

interface NearSameKindProps {
  readonly nearest: readonly Near[];
  /** Whether the service itself is there no more. */
  readonly hasEnded: boolean;
}

/** Services of the same kind around this one, as the crow flies. */
export function NearSameKind({ nearest, hasEnded }: NearSameKindProps) {
  const words = useWords(SERVICE_WORDS);
  if (nearest.length === 0) return null;
  const title = hasEnded ? words.remaining : words.near;
  return (
    <section aria-labelledby="proches">
      <h2 id="proches">{title}</h2>
      <DataTable
        label={title}
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
