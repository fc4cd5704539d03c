import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import { useLocalPath } from '../../i18n/language.js';
import type { Found } from './find.js';

const PAUSE_MS = 150;
const LEAST_LETTERS = 2;

/** What is found for the text being typed, asked of the results page's own loader. */
export function useFound(text: string): Found | undefined {
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
