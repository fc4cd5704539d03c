import type { ReadSourcesQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { FACTS_WORDS } from './facts.words.js';
import { SOURCES_WORDS } from './sources.words.js';

type Listed = Whole<ReadSourcesQuery>;

/** More kinds than this are told by their number. */
const TOLD_ONE_BY_ONE = 6;

/** The kinds of service that a source gives. */
export function DescribedKinds({ kinds }: Pick<Listed['sources'][number], 'kinds'>) {
  const words = useWords(SOURCES_WORDS);
  const language = useLanguage();
  const { count } = useFormats();
  if (kinds.length > TOLD_ONE_BY_ONE) return words.kinds(count(kinds.length));
  const told = kinds.map(({ kind }) => {
    const label = kindLabel(kind, language);
    return kind.deduced ? `${label} (${words.deduced})` : label;
  });
  return told.join(', ') || '—';
}

/** What a source tells of territories: variables by their name. */
export function DescribedFacts({ gives }: Pick<Listed['territorySources'][number], 'gives'>) {
  const { tables } = useWords(FACTS_WORDS);
  const language = useLanguage();
  const told = gives.map(({ table, variable }) =>
    variable === null ? tables[table] : kindLabel(variable, language),
  );
  return told.join(', ') || '—';
}
