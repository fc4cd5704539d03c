import { servicePath, territoryPath } from '../../app/addresses.js';
import { LocalLink } from '../../design/local-link.js';
import type { NearSameKindQuery } from '../../graphql/generated/documents.js';
import { useFormats } from '../../i18n/formats.js';
import { useWords } from '../../i18n/language.js';
import { SERVICE_WORDS } from './service.words.js';

type Near = NonNullable<NearSameKindQuery['nearestServices']>[number];

/** Services of the same kind around this one, as the crow flies. */
export function NearSameKind({ nearest }: { readonly nearest: readonly Near[] }) {
  const words = useWords(SERVICE_WORDS);
  const formats = useFormats();
  if (nearest.length === 0) return null;
  return (
    <section aria-labelledby="proches">
      <h2 id="proches">{words.near}</h2>
      <div className="table-frame" tabIndex={0} role="group" aria-label={words.near}>
        <table>
          <caption>{words.nearCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.place}</th>
              <th scope="col" className="figure">
                {words.crowFlies}
              </th>
            </tr>
          </thead>
          <tbody>
            {nearest.map(({ metres, service }) => (
              <tr key={service.id}>
                <th scope="row">
                  <LocalLink to={servicePath(service.id)}>{service.name}</LocalLink>
                </th>
                <td>
                  {service.territory && (
                    <LocalLink to={territoryPath(service.territory)}>
                      {service.territory.name}
                    </LocalLink>
                  )}
                </td>
                <td className="figure">{formats.distance(metres)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
