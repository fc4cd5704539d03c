import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { territoryPath } from '../../app/addresses.js';
import { Breadcrumb } from '../../design/breadcrumb.js';
import { askPartly, essential, PASSING } from '../../graphql/ask.js';
import { NearSameKindDocument, ReadServiceDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { languageOf, useWords } from '../../i18n/language.js';
import { NearSameKind } from './near-same-kind.js';
import { ServiceFacts, ServiceSource } from './service-facts.js';
import { serviceMeta } from './service-meta.js';
import { SERVICE_WORDS } from './service.words.js';

export async function loader({ params, context }: LoaderArgs) {
  const read = await askPartly(context, ReadServiceDocument, { id: params['id'] ?? '' });
  const service = essential(read.data.service);
  const { lon, lat } = service.location;
  const near = await askPartly(context, NearSameKindDocument, {
    ...{ lon, lat, kinds: [service.kind.code] },
  });
  const lacking = read.lacking || near.lacking;
  const nearest = (near.data.nearestServices ?? []).filter(
    (each) => each.service.id !== service.id,
  );
  return data(
    { service, nearest: nearest.slice(0, 5), lacking },
    lacking ? { headers: PASSING } : {},
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) =>
  loaderData ? serviceMeta(loaderData.service, languageOf(location.pathname)) : [];

export default function ReadServicePage() {
  const { service, nearest, lacking } = useLoaderData<typeof loader>();
  const words = useWords(SERVICE_WORDS);
  const place = service.territory;
  const above = place ? [...[...place.ancestors].reverse(), place] : [];
  return (
    <article className="page">
      <Breadcrumb
        label={words.territories}
        steps={above.map((step) => ({ label: step.name, to: territoryPath(step) }))}
        current={service.name}
      />
      <h1>{service.name}</h1>
      {lacking && <p className="notice">{words.territoriesDown}</p>}
      <ServiceFacts service={service} />
      <NearSameKind nearest={nearest} />
      <ServiceSource service={service} />
    </article>
  );
}
