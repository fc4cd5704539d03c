import { territoryPath } from '../../app/addresses.js';
import { SchoolCaution } from '../../app/school-caution.js';
import { isPrivateSchool } from '../../app/school-sectors.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { OPERATOR_WORDS } from '../../i18n/operators.js';
import { lastSeen, mapAround } from './map-around.js';
import type { PageService } from './service-meta.js';
import { SERVICE_WORDS } from './service.words.js';
import { ValueOrigin } from './value-origin.js';
import type { Origins } from './value-origins.js';

interface Props {
  readonly service: PageService;
  readonly origins: Origins;
}

/** The question that gives the page. */
const asked = (id: string): string => `{
  service(id: ${JSON.stringify(id)}) {
    name
    kind { label operatorType deduced }
    location { lon lat precision }
    territory { id name }
    records { recordId line source { title licence vintage } }
  }
}
`;

/** What the service is, who runs it and where, with the doubts there are. */
export function ServiceFacts({ service, origins }: Props) {
  const words = useWords(SERVICE_WORDS);
  const operators = useWords(OPERATOR_WORDS);
  const language = useLanguage();
  const { day } = useFormats();
  const { kind, location, territory } = service;
  const seen = lastSeen(service);
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{words.kind}</dt>
          <dd>
            {kindLabel(kind, language)}
            <ValueOrigin field="KIND" origins={origins} />
          </dd>
        </div>
        <div>
          <dt>{words.operator}</dt>
          <dd>{operators[kind.operatorType] ?? kind.operatorType}</dd>
        </div>
        {territory && (
          <div>
            <dt>{words.place}</dt>
            <dd>
              <LocalLink to={territoryPath(territory)}>{territory.name}</LocalLink>
              <ValueOrigin field="TERRITORY" origins={origins} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words.location}</dt>
          <dd>
            {location.lat.toFixed(4)}, {location.lon.toFixed(4)}
            <ValueOrigin field="LOCATION" origins={origins} />
          </dd>
        </div>
      </dl>
      <p>{location.precision === 'EXACT' ? words.exact : words.communeCentre}</p>
      {kind.deduced && <p className="notice">{words.deduced}</p>}
      <SchoolCaution kinds={[kind.code]} isPrivate={isPrivateSchool(service.details?.more ?? [])} />
      {service.approximateTerritory && <p className="notice">{words.approximate}</p>}
      <p className="pager">
        <LocalLink className="button button-strong" to={mapAround(service)}>
          {seen === null ? words.onTheMap : words.onTheMapOf(day(seen))}
        </LocalLink>
        <LocalLink
          className="button"
          to={`/graphql?query=${encodeURIComponent(asked(service.id))}`}
        >
          {words.inTheGraph}
        </LocalLink>
      </p>
    </>
  );
}
