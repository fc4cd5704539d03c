import type { MetaFunction } from 'react-router';
import { Link, useLoaderData } from 'react-router';
import { pageMeta } from '../../app/page-meta.js';
import { ask } from '../../graphql/ask.js';
import { WelcomeDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { formatCount } from '../../i18n/format.js';
import { SITE } from '../../i18n/fr.js';

export const loader = ({ context }: LoaderArgs) => ask(context, WelcomeDocument, {});

export const meta: MetaFunction = () => pageMeta(SITE.name, SITE.slogan);

export default function WelcomePage() {
  const { serviceKinds } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>{SITE.slogan}</h1>
      <p>
        Maillage réunit des données ouvertes sur les services publics et sur les communes, les
        intercommunalités, les départements et les régions de France. Chaque chiffre mène à sa
        source. Cherchez un territoire en haut de la page, ou partez de la carte.
      </p>
      <p className="pager">
        <Link className="button button-strong" to="/carte">
          Ouvrir la carte
        </Link>
        <Link className="button" to="/carte?vue=tableau">
          Voir le tableau
        </Link>
        <Link className="button" to="/territoire/FR-france">
          La France en chiffres
        </Link>
      </p>
      <h2>Ce que l’on trouve</h2>
      <dl className="facts">
        {serviceKinds.map((kind) => (
          <div key={kind.code}>
            <dt>
              <Link to={`/carte?services=${kind.code}`}>{kind.label}</Link>
            </dt>
            <dd>{formatCount(kind.count)}</dd>
          </div>
        ))}
      </dl>
      <h2>Pour les développeurs</h2>
      <p>
        Tout ce que ces pages montrent se demande en une question au{' '}
        <Link to="/graphql">graphe des données</Link>, sans clé.
      </p>
    </div>
  );
}
