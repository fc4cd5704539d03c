import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { pageMeta } from '../../app/page-meta.js';
import { LocalLink } from '../../design/local-link.js';
import { askPartly, PASSING } from '../../graphql/ask.js';
import { WelcomeDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { languageOf, useLanguage, useWords } from '../../i18n/language.js';
import { SITE_NAME, SITE_WORDS } from '../../i18n/site.words.js';
import { WELCOME_WORDS } from './welcome.words.js';

export async function loader({ context }: LoaderArgs) {
  const { data: answer, lacking } = await askPartly(context, WelcomeDocument, {});
  return data({ kinds: answer.serviceKinds ?? [] }, lacking ? { headers: PASSING } : {});
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction = ({ location }) =>
  pageMeta(SITE_NAME, SITE_WORDS[languageOf(location.pathname)].slogan);

/** Every kind of service, how many there are, and where they are. */
function KindFacts() {
  const { kinds } = useLoaderData<typeof loader>();
  const words = useWords(WELCOME_WORDS);
  const formats = useFormats();
  const language = useLanguage();
  if (kinds.length === 0) return <p className="notice">{words.down}</p>;
  return (
    <dl className="facts">
      {kinds.map((kind) => (
        <div key={kind.code}>
          <dt>
            <LocalLink to={`/carte?services=${encodeURIComponent(kind.code)}`}>
              {kindLabel(kind, language)}
            </LocalLink>
          </dt>
          <dd>{formats.count(kind.count)}</dd>
        </div>
      ))}
    </dl>
  );
}

export default function WelcomePage() {
  const words = useWords(WELCOME_WORDS);
  return (
    <div className="page">
      <h1>{useWords(SITE_WORDS).slogan}</h1>
      <p>{words.lead}</p>
      <p className="pager">
        <LocalLink className="button button-strong" to="/carte">
          {words.map}
        </LocalLink>
        <LocalLink className="button" to="/pres-de-moi">
          {words.near}
        </LocalLink>
        <LocalLink className="button" to="/carte?vue=tableau">
          {words.table}
        </LocalLink>
        <LocalLink className="button" to="/territoire/FR-france">
          {words.france}
        </LocalLink>
      </p>
      <h2>{words.found}</h2>
      <KindFacts />
      <h2>{words.developers}</h2>
      <p>
        {words.ask} <LocalLink to="/graphql">{words.graph}</LocalLink>.
      </p>
    </div>
  );
}
