/** Words that stand together in a query. */
export interface Span {
  readonly from: number;
  /** After the last word. */
  readonly to: number;
  readonly text: string;
}

/** Every run of words, the longest first, then from the left. */
export function spansOf(words: readonly string[], longest = words.length): Span[] {
  const spans: Span[] = [];
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const to = from + length;
      spans.push({ from, to, text: words.slice(from, to).join(' ') });
    }
  }
  return spans;
}

/** Words that link others and say nothing alone. */
const LINKS = new Set(
  'a au aux d de des du en et l la le les ou pres proche dans sur pour mon ma in of the near'.split(
    ' ',
  ),
);

/** Whether a word only links others. */
export const isLink = (word: string): boolean => LINKS.has(word);

/** Words that say something. */
export const telling = (words: readonly string[]): string[] => words.filter((w) => !isLink(w));
