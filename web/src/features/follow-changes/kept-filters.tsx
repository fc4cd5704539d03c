import { changesSearch } from '../../app/changes-address.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import type { AskedChanges } from './asked-changes.js';
import { CHANGES_WORDS } from './changes.words.js';

/** A source, as far as it must be named. */
export interface NamedSource {
  readonly id: string;
  readonly title: string;
}

interface KeptFiltersProps {
  readonly asked: AskedChanges;
  readonly sources: readonly NamedSource[];
}

/** What came with the address and has no field: the form keeps it, and a tag takes each part away. */
export function KeptFilters({ asked, sources }: KeptFiltersProps) {
  const words = useWords(CHANGES_WORDS);
  const { count } = useFormats();
  const titleOf = (id: string): string => sources.find((each) => each.id === id)?.title ?? id;
  const tags = [
    ...asked.sources.map((id) => ({
      label: titleOf(id),
      without: { sources: asked.sources.filter((each) => each !== id) },
    })),
    ...(asked.kinds.length > 1
      ? [{ label: words.severalKinds(count(asked.kinds.length)), without: { kinds: [] } }]
      : []),
    ...(asked.area === null ? [] : [{ label: words.area, without: { area: null } }]),
  ];
  if (tags.length === 0) return null;
  return (
    <div className="kept-filters">
      <ul className="tags" aria-label={words.also}>
        {tags.map(({ label, without }) => (
          <li key={label}>
            <LocalLink
              className="tag"
              to={`/changements${changesSearch({ ...asked, ...without })}`}
              aria-label={words.remove(label)}
            >
              {label} <span aria-hidden="true">×</span>
            </LocalLink>
          </li>
        ))}
      </ul>
      <KeptFields asked={asked} />
    </div>
  );
}

/** The same, as the fields that the form sends. */
function KeptFields({ asked: { sources, kinds, area } }: Pick<KeptFiltersProps, 'asked'>) {
  const kept = new URLSearchParams(
    changesSearch({ sources, area, ...(kinds.length > 1 && { kinds }) }),
  );
  return [...kept].map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
