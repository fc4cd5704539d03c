import { useEffect, useState } from 'react';
import { Form, useFetcher, useNavigate, useSearchParams } from 'react-router';
import { SuggestBox } from '../../design/suggest-box.js';
import { useLanguage, useLocalPath, useWords } from '../../i18n/language.js';
import type { Found } from './find.js';
import { FIND_WORDS } from './find.words.js';
import { suggestionsFrom } from './suggestions.js';

const PAUSE_MS = 150;
const LEAST_LETTERS = 2;

/** What is found for the text being typed, asked of the results page's own loader. */
function useFound(text: string): Found | undefined {
  const { load, data } = useFetcher<Found>();
  const results = useLocalPath()('/recherche');
  const short = text.trim().length < LEAST_LETTERS;
  useEffect(() => {
    if (short) return undefined;
    const wait = setTimeout(() => {
      void load(`${results}?${new URLSearchParams({ q: text }).toString()}`);
    }, PAUSE_MS);
    return () => {
      clearTimeout(wait);
    };
  }, [text, short, load, results]);
  return short ? undefined : data;
}

/** The search of a place or a service; a plain form until the page is alive. */
export function SearchBox() {
  const initial = useSearchParams()[0].get('q') ?? '';
  const [text, setText] = useState(initial);
  // What was already answered by the page is not asked again.
  const found = useFound(text === initial ? '' : text);
  const navigate = useNavigate();
  const language = useLanguage();
  const local = useLocalPath();
  const words = useWords(FIND_WORDS);
  return (
    <Form className="search" role="search" action={local('/recherche')}>
      <SuggestBox
        label={words.field}
        name="q"
        text={text}
        onText={setText}
        onChoose={(address) => void navigate(local(address))}
        suggestions={found === undefined ? [] : suggestionsFrom(found, language)}
      />
      <button type="submit">{words.submit}</button>
    </Form>
  );
}
