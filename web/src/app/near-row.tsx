import { LocalLink } from '../design/local-link.js';
import { useFormats } from '../i18n/formats.js';
import type { Bilingual } from '../i18n/language.js';
import { useWords } from '../i18n/language.js';
import type { Addressed } from './addresses.js';
import { servicePath, territoryPath } from './addresses.js';

/** A service at a distance. */
export interface NearService {
  readonly metres: number;
  readonly service: {
    readonly id: string;
    readonly name: string;
    readonly territory: (Addressed & { readonly name: string }) | null;
    /** How well its place is known, where that is asked. */
    readonly location?: { readonly precision: string };
  };
}

const WORDS: Bilingual<{ readonly centre: string }> = {
  fr: { centre: 'au centre de sa commune, faute de mieux' },
  en: { centre: 'at the centre of its commune, for want of better' },
};

interface NearRowProps {
  readonly near: NearService;
  /** The kind of the service, where the table mixes several. */
  readonly kind?: string;
}

/** What is near, with its place under its name: two columns fit a phone, four do not. */
export function NearRow({ near: { metres, service }, kind }: NearRowProps) {
  const { distance } = useFormats();
  const words = useWords(WORDS);
  return (
    <tr>
      <th scope="row">
        {kind !== undefined && <small>{kind}</small>}
        <LocalLink to={servicePath(service.id)} lang="fr">
          {service.name}
        </LocalLink>
        {service.territory && (
          <small>
            <LocalLink to={territoryPath(service.territory)}>{service.territory.name}</LocalLink>
          </small>
        )}
      </th>
      <td className="figure">
        {distance(metres)}
        {service.location?.precision === 'COMMUNE_CENTRE' && <small>{words.centre}</small>}
      </td>
    </tr>
  );
}
