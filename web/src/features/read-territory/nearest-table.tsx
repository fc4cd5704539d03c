import { servicePath, territoryPath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import { useFormats } from '../../i18n/formats.js';
import { kindLabel } from '../../i18n/kind-label.js';
import { useLanguage, useWords } from '../../i18n/language.js';
import { DownloadLink } from './download-link.js';
import { PLACES_WORDS } from './places.words.js';
import type { PageTerritory } from './territory-meta.js';

type Near = NonNullable<PageTerritory['nearestServices']>[number];

function NearRow({ near: { metres, service } }: { readonly near: Near }) {
  const formats = useFormats();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">{kindLabel(service.kind, language)}</th>
      <td>
        <LocalLink to={servicePath(service.id)}>{service.name}</LocalLink>
      </td>
      <td>
        {service.territory && (
          <LocalLink to={territoryPath(service.territory)}>{service.territory.name}</LocalLink>
        )}
      </td>
      <td className="figure">{formats.distance(metres)}</td>
    </tr>
  );
}

/** The nearest service of each kind outside the territory. */
export function NearestTable({ territory }: { readonly territory: PageTerritory }) {
  const words = useWords(PLACES_WORDS);
  const nearest = territory.nearestServices ?? [];
  if (nearest.length === 0) return null;
  return (
    <section aria-labelledby="ailleurs">
      <h2 id="ailleurs">{words.elsewhere}</h2>
      <div className="table-frame" tabIndex={0} role="group" aria-label={words.elsewhere}>
        <table>
          <caption>{words.nearestCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.commune}</th>
              <th scope="col" className="figure">
                {words.crowFlies}
              </th>
            </tr>
          </thead>
          <tbody>
            {nearest.map((near) => (
              <NearRow key={near.service.id} near={near} />
            ))}
          </tbody>
        </table>
      </div>
      <DownloadLink territory={territory} table="proches" />
    </section>
  );
}
