import type { MetaFunction } from 'react-router';
import { useLoaderData } from 'react-router';
import { pageMeta } from '../../app/page-meta.js';
import { SourceLine, SourceList } from '../../design/source-line.js';
import { ask } from '../../graphql/ask.js';
import type { ReadSourcesQuery } from '../../graphql/generated/documents.js';
import { ReadSourcesDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import type { Whole } from '../../graphql/whole.js';
import { formatCount } from '../../i18n/format.js';

export const loader = ({ context }: LoaderArgs) => ask(context, ReadSourcesDocument, {});

export const meta: MetaFunction = () =>
  pageMeta('Sources', 'Producteur, licence, date et volume de chaque jeu de données.', '/sources');

interface SourceRowProps {
  readonly source: Whole<ReadSourcesQuery>['sources'][number];
  readonly kinds: Whole<ReadSourcesQuery>['serviceKinds'];
}

function SourceRow({ source, kinds }: SourceRowProps) {
  const fed = kinds.filter((kind) => kind.source.id === source.id);
  return (
    <tr id={source.id}>
      <th scope="row">
        <SourceLine source={source} />
      </th>
      <td>
        {fed.map((kind) => `${kind.label}${kind.deduced ? ' (déduit)' : ''}`).join(', ') || '—'}
      </td>
      <td className="figure">{formatCount(source.records)}</td>
      <td className="figure">{formatCount(source.rejected)}</td>
      <td>{source.verified ? 'oui' : 'non'}</td>
    </tr>
  );
}

export default function ReadSourcesPage() {
  const { sources, serviceKinds, territory } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>Sources</h1>
      <p>
        Trois choses diffèrent et sont dites ici : qui produit les données, la date qu’elles
        décrivent, et combien de lignes ont été lues ou écartées. « Vérifiée » : la source a été
        relue auprès de son producteur.
      </p>
      <h2>Services</h2>
      <div className="table-frame" tabIndex={0} role="region" aria-label="Sources des services">
        <table>
          <caption>Sources des services publics</caption>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Services décrits</th>
              <th scope="col" className="figure">
                Lignes lues
              </th>
              <th scope="col" className="figure">
                Écartées
              </th>
              <th scope="col">Vérifiée</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <SourceRow key={source.id} source={source} kinds={serviceKinds} />
            ))}
          </tbody>
        </table>
      </div>
      <h2>Territoires</h2>
      <SourceList sources={territory.provenance} />
    </div>
  );
}
