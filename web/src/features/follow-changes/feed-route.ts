import { createHash } from 'node:crypto';
import type { LoaderArgs } from '../../graphql/load-context.js';
import type { Language } from '../../i18n/language.js';
import { inLanguage, languageOf } from '../../i18n/language.js';
import { searchOf } from './asked-changes.js';
import { CHANGES_WORDS } from './changes.words.js';
import type { ToldChange } from './feed-of.js';
import { toldChange } from './feed-of.js';
import { askedOf, loadChanges } from './load-changes.js';

/** A list of changes for other programs. */
export interface ToldList {
  readonly title: string;
  readonly language: Language;
  /** The page that shows the same list. */
  readonly page: string;
  /** Its own address, and its name for ever. */
  readonly self: string;
  readonly changes: readonly ToldChange[];
}

/** Changes that a feed holds: the newest. */
const TOLD = 100;

/** Programs ask again and again: they are told to wait, and what they have is not sent again. */
const HEADERS = { 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' };

/** Answers a list at the address of its page, with another end: `/changements.atom?lieu=DEP-48`. */
export async function feedRoute(
  { context, request }: LoaderArgs,
  form: string,
  type: string,
  write: (list: ToldList) => string,
): Promise<Response> {
  const url = new URL(request.url);
  const language = languageOf(url.pathname);
  const asked = { ...(await askedOf(context, url)), after: null };
  const { changes, place } = await loadChanges(context, asked, TOLD);
  const { publicUrl } = context;
  const address = (path: string) => publicUrl + inLanguage(path, language) + searchOf(asked);
  const words = CHANGES_WORDS[language];
  const text = write({
    title: place === null ? words.title : words.titleIn(place.name),
    ...{ language, page: address('/changements'), self: address(`/changements.${form}`) },
    changes: changes.nodes.map((change) => toldChange(change, language, publicUrl)),
  });
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 20)}"`;
  const headers = { ...HEADERS, 'content-type': `${type}; charset=utf-8`, etag };
  const known = (request.headers.get('if-none-match') ?? '').replaceAll('W/', '').split(/,\s*/);
  return known.includes(etag)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers });
}
