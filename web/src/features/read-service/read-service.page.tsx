import type { HeadersFunction, MetaFunction } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { territorySteps } from '../../app/territory-steps.js';
import { Breadcrumb } from '../../design/breadcrumb.js';
import { LinkedData, useOrigin } from '../../design/linked-data.js';
import { PASSING } from '../../graphql/ask.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { languageOf, useLanguage, useWords } from '../../i18n/language.js';
import { EVENT_WORDS } from './event.words.js';
import { lastSeen } from './last-seen.js';
import { NearSameKind } from './near-same-kind.js';
import { ORIGIN_WORDS } from './origin.words.js';
import './read-service.css';
import { ServiceEnd } from './service-end.js';
import { ServiceFacts } from './service-facts.js';
import { ServiceLife } from './service-life.js';
import { linkedData, serviceMeta } from './service-meta.js';
import { ServiceSource } from './service-source.js';
import { ServiceTransit } from './service-transit.js';
import { ServiceValues } from './service-values.js';
import { loadService } from './service.loader.js';
import { SERVICE_WORDS } from './service.words.js';
import { originsOf } from './value-origins.js';

export async function loader({ params, context }: LoaderArgs) {
  const page = await loadService(context, params['id'] ?? '');
  const isWhole = !Object.values(page.missing).includes(true);
  return data(page, isWhole ? {} : { headers: PASSING });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) =>
  loaderData ? serviceMeta(loaderData.service, languageOf(location.pathname)) : [];

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

/** What the page lacks for now. */
function Missing({ missing }: Pick<Page, 'missing'>) {
  const words = useWords(SERVICE_WORDS);
  const told = [
    [missing.territories, words.territoriesDown],
    [missing.near, words.nearDown],
    [missing.provenance, useWords(ORIGIN_WORDS).down],
    [missing.life, useWords(EVENT_WORDS).down],
  ] as const;
  return told.map(([isMissing, sentence]) =>
    isMissing ? (
      <p key={sentence} className="notice">
        {sentence}
      </p>
    ) : null,
  );
}

export default function ReadServicePage() {
  const { service, nearest, missing, provenance, life } = useLoaderData<typeof loader>();
  const words = useWords(SERVICE_WORDS);
  const language = useLanguage();
  const origin = useOrigin();
  const place = service.territory;
  const above = place ? [...[...place.ancestors].reverse(), place] : [];
  const origins = originsOf(provenance);
  return (
    <article className="page">
      <Breadcrumb
        label={words.territories}
        steps={territorySteps(above, language)}
        current={service.name}
      />
      <h1 lang="fr">{service.name}</h1>
      <ServiceEnd service={service} />
      <Missing missing={missing} />
      <ServiceFacts service={service} origins={origins} />
      <ServiceValues service={service} origins={origins} />
      {service.ended === null && <ServiceTransit service={service} />}
      <NearSameKind nearest={nearest} hasEnded={service.ended !== null} />
      <ServiceLife life={life} until={lastSeen(service)} />
      <ServiceSource service={service} />
      <LinkedData data={linkedData(service, origin)} />
    </article>
  );
}
