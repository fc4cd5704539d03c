import type { Bilingual } from '../../i18n/language.js';

/**
 * The titles of an example: its first comment in French, and the one that begins with `en:`. Without
 * comments, its file's name in words; without English, the French.
 */
export function exampleNames(path: string, text: string): Bilingual<string> {
  const head = text.split(/^[^#\s]/m)[0] ?? '';
  const comments = [...head.matchAll(/^#\s*(.+?)\.?$/gm)].map(([, comment = '']) => comment);
  const fr = comments.find((comment) => !comment.startsWith('en:')) ?? fileWords(path);
  const en = comments.find((comment) => comment.startsWith('en:'))?.slice('en:'.length);
  return { fr, en: en?.trim() ?? fr };
}

function fileWords(path: string): string {
  const file = path.split('/').at(-1) ?? path;
  return file.replace(/\.graphql$/, '').replaceAll('-', ' ');
}
