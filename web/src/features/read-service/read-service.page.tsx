import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { territorySteps } from '../../app/territory-steps.js';
import { Breadcrumb } from '../../design/breadcrumb.js';
import { askPartly, essential, PASSING } from '../../graphql/ask.js';
import { NearSameKindDocument, ReadServiceDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { languageOf, useLanguage, useWords } from '../../i18n/language.js';
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
  const missing = {
    territories: read.lacking || (near.lacking && near.data.nearestServices !== null),
    near: near.data.nearestServices === null,
  };
  const nearest = (near.data.nearestServices ?? []).filter(
    (each) => each.service.id !== service.id,
  );
  return data(
    { service, nearest: nearest.slice(0, 5), missing },
    missing.territories || missing.near ? { headers: PASSING } : {},
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) =>
  loaderData ? serviceMeta(loaderData.service, languageOf(location.pathname)) : [];

export default function ReadServicePage() {
  const { service, nearest, missing } = useLoaderData<typeof loader>();
  const words = useWords(SERVICE_WORDS);
  const language = useLanguage();
  const place = service.territory;
  const above = place ? [...[...place.ancestors].reverse(), place] : [];
  return (
    <article className="page">
      <Breadcrumb
        label={words.territories}
        steps={territorySteps(above, language)}
        current={service.name}
      />
      <h1>{service.name}</h1>
      {missing.territories && <p className="notice">{words.territoriesDown}</p>}
      {missing.near && <p className="notice">{words.nearDown}</p>}
      <ServiceFacts service={service} />
      <NearSameKind nearest={nearest} />
      <ServiceSource service={service} />
    </article>
  );
}
