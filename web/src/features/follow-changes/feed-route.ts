import { changesSearch } from '../../app/changes-address.js';
import { knownAnswer } from '../../app/known-answer.js';
import { essential } from '../../graphql/ask.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import type { Language } from '../../i18n/language.js';
import { inLanguage, languageOf } from '../../i18n/language.js';
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

/** Answers a list at the address of its page, with another end: `/changements.atom?lieu=DEP-48`. */
export function feedRoute(
  args: LoaderArgs,
  form: string,
  type: string,
  write: (list: ToldList) => string,
): Promise<Response> {
  return knownAnswer(args, async () => ({
    text: write(await listOf(args, form)),
    type: `${type}; charset=utf-8`,
  }));
}

async function listOf({ context, request }: LoaderArgs, form: string): Promise<ToldList> {
  const url = new URL(request.url);
  const language = languageOf(url.pathname);
  const asked = { ...(await askedOf(context, url)), after: null };
  const { changes, place, lacking } = await loadChanges(context, asked, TOLD);
  // A feed that lacks names would be kept until the data change: better none.
  if (lacking) essential(null);
  const { publicUrl } = context;
  const address = (path: string) => publicUrl + inLanguage(path, language) + changesSearch(asked);
  const words = CHANGES_WORDS[language];
  return {
    title: place === null ? words.title : words.titleIn(place.name),
    ...{ language, page: address('/changements'), self: address(`/changements.${form}`) },
    changes: changes.nodes.map((change) => toldChange(change, language, publicUrl)),
  };
}
