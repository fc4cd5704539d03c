import type { GraphAnswer } from '../request/graph-answer.js';

const texts = new WeakMap<GraphAnswer, string>();

/** An answer as JSON, written once for all who are told it. */
export function textOf(answer: GraphAnswer): string {
  const known = texts.get(answer);
  if (known !== undefined) return known;
  const text = JSON.stringify(answer);
  texts.set(answer, text);
  return text;
}
