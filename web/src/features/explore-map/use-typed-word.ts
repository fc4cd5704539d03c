import { useEffect, useEffectEvent, useState } from 'react';
import { useMapState } from './state-link.js';

const SETTLE_MS = 500;

/** A word as it is typed: it narrows the list at once, and enters the address when the hand rests. */
export function useTypedWord(word: string): {
  readonly text: string;
  readonly type: (text: string) => void;
} {
  const change = useMapState();
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string } | null>(null);
  // Once the address says another word, a step back in the history say, that one is the word.
  const text = typed?.over === word ? typed.text : word;
  const settle = useEffectEvent((settled: string) => {
    if (settled !== word) change({ word: settled });
  });
  useEffect(() => {
    const settled = setTimeout(() => {
      settle(text.trim());
    }, SETTLE_MS);
    return () => {
      clearTimeout(settled);
    };
  }, [text]);
  return {
    text,
    type: (next) => {
      setTyped({ text: next, over: word });
    },
  };
}
