import { useEffect, useState } from 'react';
import { Form, useFetcher, useNavigate } from 'react-router';
import { territoryPath } from '../../app/addresses.js';
import { SuggestBox } from '../../design/suggest-box.js';
import type { FindTerritoriesQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import { useLocalPath } from '../../i18n/language.js';
import { whereIs } from './found-territory.js';

const PAUSE_MS = 150;

/** The matches for what is being typed, asked of the results page's own loader. */
function useMatches(text: string): Whole<FindTerritoriesQuery>['searchTerritories'] {
  const { load, data } = useFetcher<{
    matches: Whole<FindTerritoriesQuery>['searchTerritories'];
  }>();
  const results = useLocalPath()('/recherche');
  useEffect(() => {
    if (text.trim().length < 2) return undefined;
    const wait = setTimeout(() => {
      void load(`${results}?${new URLSearchParams({ q: text }).toString()}`);
    }, PAUSE_MS);
    return () => {
      clearTimeout(wait);
    };
  }, [text, load, results]);
  return text.trim().length < 2 ? [] : (data?.matches ?? []).slice(0, 8);
}

/** The search of a territory; a plain form until the page is alive. */
export function SearchBox({ initial = '' }: { readonly initial?: string }) {
  const [text, setText] = useState(initial);
  const matches = useMatches(text);
  const navigate = useNavigate();
  const local = useLocalPath();
  const go = (id: string) => {
    const chosen = matches.find((match) => match.territory.id === id);
    if (chosen !== undefined) void navigate(local(territoryPath(chosen.territory)));
  };
  return (
    <Form className="search" role="search" action={local('/recherche')}>
      <SuggestBox
        label="Commune, code postal, département…"
        name="q"
        text={text}
        onText={setText}
        onChoose={go}
        suggestions={matches.map((match) => ({
          id: match.territory.id,
          label: match.territory.name,
          detail: whereIs(match),
        }))}
      />
      <button type="submit">Chercher</button>
    </Form>
  );
}
