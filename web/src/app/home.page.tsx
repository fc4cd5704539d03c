import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, redirect, useLoaderData } from 'react-router';
import { loadWelcome } from '../features/find-territory/load-welcome.js';
import { placeAsked } from '../features/find-territory/place-asked.js';
import { PlaceForm } from '../features/find-territory/place-form.js';
import { WelcomeScreen } from '../features/find-territory/welcome-screen.js';
import { LiveList } from '../features/follow-changes/live-list.js';
import { loadStory } from '../features/tell-story/load-story.js';
import { NEEDED } from '../features/tell-story/needs.js';
import { STORY_WORDS } from '../features/tell-story/story.words.js';
import { TellStory } from '../features/tell-story/tell-story.js';
import { PASSING } from '../graphql/ask.js';
import type { ChangeFilter } from '../graphql/generated/documents.js';
import type { LoaderArgs } from '../graphql/load-context.js';
import { inLanguage, languageOf } from '../i18n/language.js';
import { SITE_NAME, SITE_WORDS } from '../i18n/site.words.js';
import { storyPath } from './addresses.js';
import { pageMeta } from './page-meta.js';
import { useIsAlive } from './use-is-alive.js';

/** The story of a place at `?lieu=COM-48095`; without one, what the site is. */
export async function loader({ context, request }: LoaderArgs) {
  const url = new URL(request.url);
  const asked = await placeAsked(context, url);
  if (asked.is !== 'place') {
    const welcome = await loadWelcome(context, NEEDED);
    const page = { asked, welcome, story: null };
    return data(page, welcome.lacking ? { headers: PASSING } : {});
  }
  const story = await loadStory(context, asked.id);
  const told = toldAt(story.place);
  if (url.searchParams.get('lieu') !== told)
    throw redirect(inLanguage(storyPath(told), languageOf(url.pathname)));
  return data({ story }, story.lacking ? { headers: PASSING } : {});
}

interface Place {
  readonly id: string;
  readonly ancestors: readonly { readonly id: string; readonly level: string }[];
}

/** Services are known of a whole commune: of a part of one, its story is told. */
function toldAt({ id, ancestors }: Place): string {
  const isPart = /^(ARM|COMD|COMA)-/.test(id);
  return (isPart && ancestors.find(({ level }) => level === 'COMMUNE')?.id) || id;
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  const language = languageOf(location.pathname);
  const place = loaderData?.story?.place;
  if (place === undefined) return pageMeta(SITE_NAME, SITE_WORDS[language].slogan);
  const words = STORY_WORDS[language];
  return [
    ...pageMeta(words.title(place.name), words.description(place.name)),
    // Feed readers find the feed of the place from the address of its story.
    {
      ...{ tagName: 'link', rel: 'alternate', type: 'application/atom+xml' },
      href: inLanguage(`/changements.atom?lieu=${encodeURIComponent(place.id)}`, language),
    },
  ];
};

/** What the first page follows before a place is chosen. */
const OF_EVERY_DAY: ChangeFilter = { kinds: [...NEEDED] };

/** Once there is a script: without one, nothing can come. Its room is kept until then. */
function Live({ filter }: { readonly filter: ChangeFilter }) {
  const isAlive = useIsAlive();
  return <div className="live-room">{isAlive && <LiveList filter={filter} />}</div>;
}

export default function HomePage() {
  const page = useLoaderData<typeof loader>();
  if (page.story === null)
    return (
      <WelcomeScreen
        asked={page.asked}
        welcome={page.welcome}
        live={<Live filter={OF_EVERY_DAY} />}
      />
    );
  const { id } = page.story.place;
  return (
    <TellStory
      key={id}
      story={page.story}
      form={<PlaceForm />}
      live={<Live filter={{ territories: [id] }} />}
    />
  );
}
