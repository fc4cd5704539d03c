import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, Form, useLoaderData, useSearchParams } from 'react-router';
import { pageMeta } from '../../app/page-meta.js';
import { SourceList } from '../../design/source-line.js';
import { askPartly, essential, PASSING } from '../../graphql/ask.js';
import { NearMeDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { languageOf, useLocalPath, useWords } from '../../i18n/language.js';
import { chosenKinds, offeredKinds } from './chosen-kinds.js';
import { KindChoice } from './kind-choice.js';
import { NearResults } from './near-results.js';
import { NearStory } from './near-story.js';
import { NEAR_WORDS } from './near.words.js';
import { useIsSaving } from './use-is-saving.js';
import { useNearest } from './use-nearest.js';
import { usePosition } from './use-position.js';

export async function loader({ context }: LoaderArgs) {
  const { data: answer, lacking } = await askPartly(context, NearMeDocument, {});
  const kinds = offeredKinds(essential(answer.serviceKinds));
  return data({ kinds }, lacking ? { headers: PASSING } : {});
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction = ({ location }) => {
  const words = NEAR_WORDS[languageOf(location.pathname)];
  return pageMeta(words.title, words.description);
};

/** A commune by its name, for whoever keeps their position. */
function CommuneSearch() {
  const words = useWords(NEAR_WORDS);
  return (
    <section aria-labelledby="commune">
      <h2 id="commune">{words.fallback}</h2>
      <p>{words.fallbackLead}</p>
      <Form className="search" action={useLocalPath()('/recherche')}>
        <label className="field">
          {words.commune}
          <input type="search" name="q" autoComplete="postal-code" required />
        </label>
        <button type="submit">{words.search}</button>
      </Form>
    </section>
  );
}

export default function NearMePage() {
  const { kinds } = useLoaderData<typeof loader>();
  const words = useWords(NEAR_WORDS);
  const [params] = useSearchParams();
  const chosen = chosenKinds(kinds, params.getAll('service'), useIsSaving());
  const [asking, locate] = usePosition();
  const nearest = useNearest(asking, chosen);
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p>{words.promise}</p>
      <noscript>
        <p className="notice">{words.needsScript}</p>
      </noscript>
      <KindChoice kinds={kinds} chosen={chosen} onLocate={locate} />
      <NearResults asking={asking} nearest={nearest} kinds={chosen} />
      <NearStory asking={asking} kinds={kinds} />
      <CommuneSearch />
      <h2>{words.sources}</h2>
      <SourceList sources={chosen.map((kind) => kind.source)} />
    </div>
  );
}
