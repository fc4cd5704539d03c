import type { MetaFunction } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { territoryIdOf, territoryPath } from '../../app/addresses.js';
import { Breadcrumb } from '../../design/breadcrumb.js';
import { SourceList } from '../../design/source-line.js';
import { ask, notFound } from '../../graphql/ask.js';
import { KindCodesDocument, TerritoryPageDocument } from '../../graphql/generated/documents.js';
import type { LoaderArgs } from '../../graphql/load-context.js';
import { levelName } from '../../i18n/fr.js';
import { CountTable } from './count-table.js';
import { NearestTable } from './nearest-table.js';
import { PlaceList } from './place-list.js';
import { ServiceList } from './service-list.js';
import { SuccessorNotice, TerritoryFacts } from './territory-facts.js';
import { territoryMeta } from './territory-meta.js';

/** A distance from the centre says something of a commune, nothing of a région. */
const HAS_NEAREST = /^(COM|COMD|COMA|ARM)-/;

export async function loader({ request, params, context }: LoaderArgs) {
  const url = new URL(request.url);
  const id = territoryIdOf(params['idSlug'] ?? '');
  if (id === null) throw notFound('TERRITORY_UNKNOWN');
  const { serviceKinds } = await ask(context, KindCodesDocument, {});
  const { territory } = await ask(context, TerritoryPageDocument, {
    id,
    kinds: serviceKinds.map((kind) => kind.code),
    after: url.searchParams.get('apres'),
    nearest: HAS_NEAREST.test(id),
  });
  const canonical = territoryPath(territory);
  if (canonical !== `/territoire/${params['idSlug'] ?? ''}`) {
    throw redirect(`${canonical}${url.search}`, 301);
  }
  return territory;
}

export const meta: MetaFunction<typeof loader> = ({ loaderData }) =>
  loaderData ? territoryMeta(loaderData) : [];

export default function ReadTerritoryPage() {
  const territory = useLoaderData<typeof loader>();
  const sources = [
    ...territory.provenance,
    ...(territory.serviceCounts ?? []).map((row) => row.kind.source),
  ];
  return (
    <article className="page">
      <Breadcrumb
        label="Territoires"
        steps={[...territory.ancestors]
          .reverse()
          .map((step) => ({ label: step.name, to: territoryPath(step) }))}
        current={territory.name}
      />
      <h1>{territory.name}</h1>
      <p className="quiet">
        {levelName(territory.level)} · code officiel {territory.code}
      </p>
      <SuccessorNotice territory={territory} />
      <TerritoryFacts territory={territory} />
      <CountTable territory={territory} />
      <ServiceList territory={territory} />
      <NearestTable territory={territory} />
      <PlaceList territory={territory} />
      <h2>Sources</h2>
      <SourceList sources={sources} />
    </article>
  );
}
