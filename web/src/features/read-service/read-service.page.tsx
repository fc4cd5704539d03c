import type { MetaFunction } from 'react-router';
import { Link, useLoaderData } from 'react-router';
import { territoryPath } from '../../app/addresses.js';
import { pageMeta } from '../../app/page-meta.js';
import { Breadcrumb } from '../../design/breadcrumb.js';
import { SourceLine } from '../../design/source-line.js';
import { ask } from '../../graphql/ask.js';
import type { ReadServiceQuery } from '../../graphql/generated/documents.js';
import { ReadServiceDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { OPERATORS } from '../../i18n/fr.js';

type Service = NonNullable<ReadServiceQuery['service']>;

export async function loader({ params, context }: LoaderArgs) {
  const { service } = await ask(context, ReadServiceDocument, { id: params['id'] ?? '' });
  return service;
}

export const meta: MetaFunction<typeof loader> = ({ loaderData: service }) =>
  service
    ? pageMeta(
        `${service.name} (${service.kind.label})`,
        `${service.kind.label} : ${service.name}${service.territory ? `, à ${service.territory.name}` : ''}. Emplacement, précision et source.`,
      )
    : [];

const PRECISIONS: Readonly<Record<string, string>> = {
  EXACT: 'point donné par le producteur',
  COMMUNE_CENTRE: 'centre de la commune, à défaut du point exact',
};

function Facts({ service }: { readonly service: Service }) {
  const { lon, lat, precision } = service.location;
  return (
    <dl className="facts">
      <div>
        <dt>Service</dt>
        <dd>{service.kind.label}</dd>
      </div>
      <div>
        <dt>Tenu par</dt>
        <dd>{OPERATORS[service.kind.operatorType] ?? service.kind.operatorType}</dd>
      </div>
      <div>
        <dt>Emplacement ({PRECISIONS[precision] ?? precision})</dt>
        <dd>
          <Link
            to={`/carte?services=${service.kind.code}&lat=${String(lat)}&lon=${String(lon)}&zoom=12`}
          >
            {lat.toFixed(4)}, {lon.toFixed(4)}
          </Link>
        </dd>
      </div>
    </dl>
  );
}

function Records({ service }: { readonly service: Service }) {
  return (
    <>
      <h2>Source</h2>
      <p>
        <SourceLine source={service.source} />
      </p>
      {service.kind.deduced && (
        <p className="notice">
          Ce point est déduit : la donnée d’origine dit qu’il existe, pas où il est exactement.
        </p>
      )}
      <ul>
        {service.records.map((record) => (
          <li key={`${record.source.id} ${record.recordId}`}>
            {record.source.title} : fiche <code>{record.recordId}</code>
            {record.line !== null && `, ligne ${String(record.line)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

export default function ReadServicePage() {
  const service = useLoaderData<typeof loader>();
  const place = service.territory;
  const above = place ? [...[...place.ancestors].reverse(), place] : [];
  return (
    <article className="page">
      <Breadcrumb
        label="Territoires"
        steps={above.map((step) => ({ label: step.name, to: territoryPath(step) }))}
        current={service.name}
      />
      <h1>{service.name}</h1>
      {service.approximateTerritory && (
        <p className="notice">La commune est déduite du point : elle est approximative.</p>
      )}
      <Facts service={service} />
      <Records service={service} />
    </article>
  );
}
