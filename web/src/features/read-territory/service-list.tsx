import { servicePath, territoryPath } from '../../app/addresses.js';
import { everydayFirst } from '../../app/kind-groups.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { DownloadLink } from './download-link.js';
import { observedNearest } from './observed-nearest.js';
import { PLACES_WORDS } from './places.words.js';
import { ServiceFiles } from './service-files.js';
import { isPartOfCommune } from './territory-levels.js';
import type { PageTerritory } from './territory-meta.js';
import { TERRITORY_WORDS } from './territory.words.js';

interface Props {
  readonly territory: PageTerritory;
  /** Whether the list is not read from its beginning. */
  readonly further: boolean;
}

/** Why a list has nothing: what is known of a part of a commune is known of the commune. */
function NoService({ territory }: Pick<Props, 'territory'>) {
  const words = useWords(PLACES_WORDS);
  const commune = territory.ancestors.find(({ level }) => level === 'COMMUNE');
  if (isPartOfCommune(territory.id) && commune !== undefined) {
    return (
      <p>
        {words.ofWholeCommune} <LocalLink to={territoryPath(commune)}>{commune.name}</LocalLink>.
      </p>
    );
  }
  const isElsewhere = observedNearest(territory).length > 0;
  return (
    <p>
      {words.none} {isElsewhere && words.elsewhereBelow}
    </p>
  );
}

/** The ways on and back, as plain links. */
function Pager({ territory, further }: Props) {
  const words = useWords(PLACES_WORDS);
  const shared = useWords(TERRITORY_WORDS);
  const address = territoryPath(territory);
  const pageInfo = territory.services?.pageInfo;
  const next = encodeURIComponent(pageInfo?.endCursor ?? '');
  return (
    <p className="pager">
      {pageInfo?.hasNextPage === true && (
        <LocalLink to={`${address}?apres=${next}#services`}>{words.nextServices}</LocalLink>
      )}
      {further && <LocalLink to={`${address}#services`}>{shared.first}</LocalLink>}
    </p>
  );
}

type Service = NonNullable<PageTerritory['services']>['nodes'][number];

function ServiceNames({ services }: { readonly services: readonly Service[] }) {
  const language = useLanguage();
  if (services.length === 0) return null;
  return (
    <ul className="results columns">
      {services.map((service) => (
        <li key={service.id}>
          <LocalLink to={servicePath(service.id)} lang="fr">
            {service.name}
          </LocalLink>
          <small>{kindLabel(service.kind, language)}</small>
        </li>
      ))}
    </ul>
  );
}

/** The services within the territory, by pages that plain links turn. */
export function ServiceList({ territory, further }: Props) {
  const words = useWords(PLACES_WORDS);
  const formats = useFormats();
  if (territory.services === null) return null;
  const { nodes, totalCount } = territory.services;
  if (totalCount === 0 && !territory.alive) return null;
  const { first, others } = everydayFirst(nodes, ({ kind }) => kind.code);
  const isUnknown = totalCount === 0 && isPartOfCommune(territory.id);
  return (
    <section aria-labelledby="services">
      <h2 id="services">{isUnknown ? words.here : words.onSite(formats.count(totalCount))}</h2>
      {totalCount === 0 && <NoService territory={territory} />}
      <ServiceNames services={first} />
      {others.length > 0 && (
        <details open={first.length === 0}>
          <summary>{words.otherServices(formats.count(others.length))}</summary>
          <ServiceNames services={others} />
        </details>
      )}
      <Pager territory={territory} further={further} />
      {totalCount > 0 && <DownloadLink territory={territory} table="services" />}
      <ServiceFiles territory={territory} />
    </section>
  );
}
