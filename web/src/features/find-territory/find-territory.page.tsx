import type { MetaFunction } from 'react-router';
import { Link, useLoaderData } from 'react-router';
import { territoryPath } from '../../app/addresses.js';
import { pageMeta } from '../../app/page-meta.js';
import { ask } from '../../graphql/ask.js';
import { FindTerritoriesDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { formatCount, plural } from '../../i18n/format.js';
import type { Match } from './found-territory.js';
import { whereIs } from './found-territory.js';

const MOST = 30;

export async function loader({ request, context }: LoaderArgs) {
  const query = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 100);
  if (query === '') return { query, matches: [] };
  const found = await ask(context, FindTerritoriesDocument, { query, first: MOST });
  return { query, matches: found.searchTerritories };
}

export const meta: MetaFunction<typeof loader> = ({ loaderData }) => [
  ...pageMeta(
    loaderData?.query ? `Recherche : ${loaderData.query}` : 'Recherche',
    'Chercher une commune, une intercommunalité, un département ou une région.',
  ),
  { name: 'robots', content: 'noindex' },
];

function Result({ match }: { readonly match: Match }) {
  const { territory } = match;
  return (
    <li>
      <Link to={territoryPath(territory)}>{territory.name}</Link> <span>({territory.code})</span>
      <small>
        {whereIs(match)}
        {territory.population !== null && ` · ${formatCount(territory.population)} habitants`}
      </small>
    </li>
  );
}

export default function FindTerritoryPage() {
  const { query, matches } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>{query === '' ? 'Chercher un territoire' : `Recherche : « ${query} »`}</h1>
      <p role="status">
        {query === ''
          ? 'Écrivez un nom, un code postal ou un code officiel dans le champ en haut de la page.'
          : `${plural(matches.length, 'territoire')}${matches.length === MOST ? ' au moins' : ''}`}
      </p>
      <ul className="results">
        {matches.map((match) => (
          <Result key={match.territory.id} match={match} />
        ))}
      </ul>
    </div>
  );
}
