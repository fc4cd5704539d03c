import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { servicePath, territoryPath } from '../../app/addresses.js';
import { pageMeta } from '../../app/page-meta.js';
import { LocalLink } from '../../design/local-link.js';
import { ResultSection } from '../../design/result-section.js';
import { PASSING } from '../../graphql/ask.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { languageOf, useLanguage, useWords } from '../../i18n/language.js';
import type { Found } from './find.js';
import { find, queryOf, wantsServices } from './find.js';
import { FIND_WORDS } from './find.words.js';
import { GoneCodes } from './gone-codes.js';
import { MatchPlace } from './match-place.js';

export async function loader({ request, context }: LoaderArgs) {
  const found = await find(context, queryOf(request.url));
  return data(found, found.missing.length > 0 ? { headers: PASSING } : {});
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  const words = FIND_WORDS[languageOf(location.pathname)];
  const title = loaderData?.query ? words.titleOf(loaderData.query) : words.title;
  return [...pageMeta(title, words.description), { name: 'robots', content: 'noindex' }];
};

function Territories({ territories }: Pick<Found, 'territories'>) {
  const words = useWords(FIND_WORDS);
  if (territories.length === 0) return null;
  return (
    <ResultSection id="territoires" title={words.territories}>
      {territories.map((match) => (
        <li key={match.territory.id}>
          <LocalLink to={territoryPath(match.territory)}>{match.territory.name}</LocalLink>{' '}
          <span>({match.territory.code})</span>
          <MatchPlace match={match} />
        </li>
      ))}
    </ResultSection>
  );
}

function Services({ services }: Pick<Found, 'services'>) {
  const words = useWords(FIND_WORDS);
  const language = useLanguage();
  if (services.length === 0) return null;
  return (
    <ResultSection id="services" title={words.services}>
      {services.map((service) => (
        <li key={service.id}>
          <LocalLink to={servicePath(service.id)} lang="fr">
            {service.name}
          </LocalLink>
          <small>
            {kindLabel(service.kind, language)}
            {service.territory && ` · ${service.territory.name}`}
          </small>
        </li>
      ))}
    </ResultSection>
  );
}

function Kinds({ kinds }: Pick<Found, 'kinds'>) {
  const words = useWords(FIND_WORDS);
  const formats = useFormats();
  const language = useLanguage();
  if (kinds.length === 0) return null;
  return (
    <ResultSection id="types" title={words.kinds}>
      {kinds.map((kind) => (
        <li key={kind.code}>
          <LocalLink to={`/carte?services=${encodeURIComponent(kind.code)}`}>
            {kindLabel(kind, language)}
          </LocalLink>
          <small>
            {formats.plural(kind.count, words.service, words.severalServices)} {words.onTheMap}
          </small>
        </li>
      ))}
    </ResultSection>
  );
}

/** Kinds that were named and that no source gives: nothing is known, which is not « none ». */
function UnloadedKinds({ unloaded }: Pick<Found, 'unloaded'>) {
  const words = useWords(FIND_WORDS);
  const language = useLanguage();
  if (unloaded.length === 0) return null;
  return (
    <p className="notice">
      {words.unloaded(unloaded.map((kind) => kindLabel(kind, language)).join(', '))}
    </p>
  );
}

/** What to try when nothing was found. */
function Nothing({ query }: { readonly query: string }) {
  const words = useWords(FIND_WORDS);
  return (
    <>
      <p>{words.nothing(query)}</p>
      <ul>
        {words.tries.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <LocalLink to="/pres-de-moi">{words.near}</LocalLink>
      </p>
    </>
  );
}

/** How much was found: the first thing a screen reader says of the answers. */
function Summary({ territories, services, total, gone }: Found) {
  const words = useWords(FIND_WORDS);
  const formats = useFormats();
  if (gone.length > 0 && territories.length + services.length === 0) return words.onlyGone;
  return words.found(
    formats.plural(territories.length, words.territory, words.severalTerritories),
    formats.plural(total, words.service, words.severalServices),
  );
}

export default function SearchPage() {
  const found = useLoaderData<typeof loader>();
  const words = useWords(FIND_WORDS);
  const { query, territories, services, kinds, gone, missing } = found;
  const empty = [territories, services, kinds, gone, found.unloaded].every(
    (list) => list.length === 0,
  );
  return (
    <div className="page">
      <h1>{query === '' ? words.title : words.titleOf(query)}</h1>
      {missing.map((part) => (
        <p key={part} className="notice">
          {words.down[part]}
        </p>
      ))}
      <div role="status">
        {query === '' && <p>{words.prompt}</p>}
        {query !== '' &&
          (empty ? (
            <Nothing query={query} />
          ) : (
            <p>
              <Summary {...found} />
            </p>
          ))}
      </div>
      <UnloadedKinds unloaded={found.unloaded} />
      <GoneCodes gone={gone} />
      {wantsServices(found) && <Services services={services} />}
      <Territories territories={territories} />
      {!wantsServices(found) && <Services services={services} />}
      <Kinds kinds={kinds} />
    </div>
  );
}
