import { CHANGE_WORDS } from '../../app/change.words.js';
import type { ChangesAddress } from '../../app/changes-address.js';
import { ALL_REFORMS, changesSearch } from '../../app/changes-address.js';
import { LocalLink } from '../../design/local-link.js';
import { DOMAIN_NAMES } from '../../i18n/domains.js';
import { useFormats } from '../../i18n/formats.js';
import type { Bilingual } from '../../i18n/language.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { levelsIn } from '../../i18n/levels.js';
import type { AskedChanges } from './asked-changes.js';
import { OTHER_NATURES } from './asked-changes.js';
import { CHANGES_WORDS } from './changes.words.js';

/** A source, as far as it must be named. */
export interface NamedSource {
  readonly id: string;
  readonly title: string;
}

/** A reform, likewise. */
export interface NamedReform {
  readonly id: string;
  readonly name: Bilingual<string>;
}

interface KeptFiltersProps {
  readonly asked: AskedChanges;
  readonly sources: readonly NamedSource[];
  readonly reforms: readonly NamedReform[];
}

/** What came with the address and has no field: the form keeps it, and a tag takes each part away. */
export function KeptFilters({ asked, ...named }: KeptFiltersProps) {
  const words = useWords(CHANGES_WORDS);
  const tags = useTags({ asked, ...named });
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

interface Tag {
  readonly label: string;
  readonly without: ChangesAddress;
}

function useTags({ asked, sources, reforms }: KeptFiltersProps): readonly Tag[] {
  const words = useWords(CHANGES_WORDS);
  const names = useWords(CHANGE_WORDS).nature;
  const domains = useWords(DOMAIN_NAMES);
  const language = useLanguage();
  const { count } = useFormats();
  const { natures, levels, kinds, area, certain } = asked;
  const kept = keptOf(asked);
  return [
    ...asked.reforms.map((id) => ({
      label:
        id === ALL_REFORMS
          ? words.allReforms
          : (reforms.find((each) => each.id === id)?.name[language] ?? id),
      without: { reforms: asked.reforms.filter((each) => each !== id) },
    })),
    ...asked.sources.map((id) => ({
      label: sources.find((each) => each.id === id)?.title ?? id,
      without: { sources: asked.sources.filter((each) => each !== id) },
    })),
    ...kept.natures.map((nature) => ({
      label: names[nature],
      without: { natures: natures.filter((each) => each !== nature) },
    })),
    ...kept.domains.map((domain) => ({
      label: domains[domain],
      without: { domains: asked.domains.filter((each) => each !== domain) },
    })),
    ...levels.map((level) => ({
      label: levelsIn(language).one(level),
      without: { levels: levels.filter((each) => each !== level) },
    })),
    ...(kept.kinds.length === 0
      ? []
      : [{ label: words.severalKinds(count(kinds.length)), without: { kinds: [] } }]),
    ...(area === null ? [] : [{ label: words.area, without: { area: null } }]),
    ...(certain ? [{ label: words.certainOnly, without: { certain: false } }] : []),
  ];
}

/** What the fields of the form do not hold: several where they hold one, and what they do not offer. */
function keptOf(asked: AskedChanges) {
  const { reforms, sources, natures, domains, levels, kinds, area, certain } = asked;
  return {
    ...{ reforms, sources, levels, area, certain },
    natures: OTHER_NATURES.filter((nature) => natures.includes(nature)),
    domains: domains.length > 1 ? domains : [],
    kinds: kinds.length > 1 ? kinds : [],
  };
}

/** The same, as the fields that the form sends. */
function KeptFields({ asked }: Pick<KeptFiltersProps, 'asked'>) {
  return [...new URLSearchParams(changesSearch(keptOf(asked)))].map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
