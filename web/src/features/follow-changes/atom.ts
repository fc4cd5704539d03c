import { Feed } from 'feed';
import type { ToldList } from './feed-route.js';

/** A list of changes as an Atom feed; an entry keeps its id for ever. */
export function atomOf({ title, language, page, self, changes }: ToldList): string {
  const newest = changes[0]?.day ?? '1970-01-01';
  const feed = new Feed({
    ...{
      title: asHtml(title),
      generator: 'Maillage',
      id: self,
      link: page,
      language,
      copyright: '',
    },
    updated: dateOf(newest),
    feedLinks: { atom: self },
  });
  for (const { title: told, link, text, day } of changes)
    feed.addItem({
      ...{ title: asHtml(told), id: link, link, description: asHtml(text), date: dateOf(day) },
    });
  return feed.atom1();
}

/** The library says that its texts are HTML: what a producer wrote is not. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
