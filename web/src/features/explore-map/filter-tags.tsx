import { MapChosenNameDocument } from '../../graphql/generated/documents.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import type { MapState } from './map-state.js';
import { filterSentence, operatorLabel } from './map-title.js';
import { MAP_WORDS } from './map.words.js';
import type { Kind } from './shown-kinds.js';
import { kindLabel } from './shown-kinds.js';
import type { Change } from './state-link.js';
import { StateLink } from './state-link.js';

interface FilterTagsProps {
  readonly state: MapState;
  readonly kinds: readonly Kind[];
}

interface Tag {
  readonly label: string;
  readonly without: Change;
}

const NO_FILTER: Change = { services: [], operators: [], word: '', selected: null };

/** What narrows the map: one sentence, and a tag to take each part away. */
export function FilterTags({ state, kinds }: FilterTagsProps) {
  const language = useLanguage();
  const words = useWords(MAP_WORDS);
  const sentence = filterSentence(state, language);
  const chosen = useChosenName(state.selected);
  const tags = tagsOf(state, kinds, chosen, language);
  return (
    <div className="map-filters">
      {sentence !== '' && <p className="map-summary">{words.filter(sentence)}</p>}
      <a className="map-jump" href="#choix">
        {words.changeIt}
      </a>
      {tags.length > 0 && (
        <ul className="map-tags" aria-label={words.filters}>
          {tags.map(({ label, without }) => (
            <li key={label}>
              <StateLink change={without} className="tag" label={words.remove(label)}>
                {label} <span aria-hidden="true">×</span>
              </StateLink>
            </li>
          ))}
          <li>
            <StateLink change={NO_FILTER}>{words.clear}</StateLink>
          </li>
        </ul>
      )}
    </div>
  );
}

/** The name of the chosen territory; its id until it is known. */
function useChosenName(selected: string | null): string {
  const { data } = useAnswer(MapChosenNameDocument, selected === null ? null : { id: selected });
  const territory = data?.territory ?? null;
  return territory?.id === selected ? territory.name : (selected ?? '');
}

function tagsOf(
  { services, operators, word, selected }: MapState,
  kinds: readonly Kind[],
  chosen: string,
  language: 'fr' | 'en',
): readonly Tag[] {
  const labelOf = (code: string): string => {
    const kind = kinds.find((k) => k.code === code);
    return kind === undefined ? code : kindLabel(kind, language);
  };
  return [
    ...services.map((code) => ({
      label: labelOf(code),
      without: { services: services.filter((s) => s !== code) },
    })),
    ...operators.map((operator) => ({
      label: operatorLabel(operator, language),
      without: { operators: operators.filter((o) => o !== operator) },
    })),
    ...(word === '' ? [] : [{ label: `« ${word} »`, without: { word: '' } }]),
    ...(selected === null ? [] : [{ label: chosen, without: { selected: null } }]),
  ];
}
