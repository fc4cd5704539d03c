import { useState } from 'react';
import { Form, useNavigate } from 'react-router';
import { LocalLink } from '../../design/local-link.js';
import { SuggestBox } from '../../design/suggest-box.js';
import { useLanguage, useLocalPath, useWords } from '../../i18n/language.js';
import { placesFrom } from './suggestions.js';
import { useFound } from './use-found.js';
import { WELCOME_WORDS } from './welcome.words.js';

/** Asks for a place, whose story is told at the same address; a plain form until the page is alive. */
export function PlaceForm({ initial = '' }: { readonly initial?: string }) {
  const [text, setText] = useState(initial);
  const found = useFound(text === initial ? '' : text);
  const navigate = useNavigate();
  const language = useLanguage();
  const local = useLocalPath();
  const words = useWords(WELCOME_WORDS);
  return (
    <Form className="search place-form" role="search" aria-label={words.place} action={local('/')}>
      <SuggestBox
        label={words.place}
        name="lieu"
        text={text}
        onText={setText}
        onChoose={(address) => void navigate(local(address))}
        suggestions={found === undefined ? [] : placesFrom(found, language)}
      />
      <button className="button-strong" type="submit">
        {words.tell}
      </button>
      <LocalLink className="button" to="/pres-de-moi">
        {words.near}
      </LocalLink>
    </Form>
  );
}
