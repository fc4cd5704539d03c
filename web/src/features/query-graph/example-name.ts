/** The title of an example: its first comment, else its file's name in words. */
export function exampleName(path: string, text: string): string {
  const comment = /^#\s*(.+)$/m.exec(text.split(/^[^#\s]/m)[0] ?? '')?.[1];
  if (comment !== undefined) return comment.replace(/\.$/, '');
  const file = path.split('/').at(-1) ?? path;
  return file.replace(/\.graphql$/, '').replaceAll('-', ' ');
}
