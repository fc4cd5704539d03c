import { useState } from 'react';
import { Form, useNavigate, useSearchParams } from 'react-router';
import { SuggestBox } from '../../design/suggest-box.js';
import { useLanguage, useLocalPath, useWords } from '../../i18n/language.js';
import { FIND_WORDS } from './find.words.js';
import { suggestionsFrom } from './suggestions.js';
import { useFound } from './use-found.js';

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
