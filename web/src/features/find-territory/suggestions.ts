import { servicePath, storyPath, territoryPath } from '../../app/addresses.js';
import type { Suggestion } from '../../design/suggest-box.js';
import { kindLabel } from '../../i18n/kind-label.js';
import type { Language } from '../../i18n/language.js';
import type { Found } from './find.js';
import { wantsServices } from './find.js';
import { FIND_WORDS } from './find.words.js';
import { whereIs } from './found.js';

const MOST_SERVICES = 4;
const MOST = 8;

/** What is suggested under the field; the id of each is the address that a choice opens. */
export function suggestionsFrom(found: Found, language: Language): Suggestion[] {
  const words = FIND_WORDS[language];
  const gone = found.gone.map((territory) => ({
    id: territoryPath(territory),
    label: territory.name,
    detail: whereIs({ matched: 'code', territory }, language),
  }));
  const services = found.services.slice(0, MOST_SERVICES).map((service) => ({
    id: servicePath(service.id),
    label: service.name,
    detail: [words.aService, kindLabel(service.kind, language), service.territory?.name ?? '']
      .filter((part) => part !== '')
      .join(' · '),
  }));
  const territories = found.territories.map((match) => ({
    id: territoryPath(match.territory),
    label: match.territory.name,
    detail: whereIs(match, language),
  }));
  const known = new Set<string>();
  const places = [...territories, ...gone];
  return (wantsServices(found) ? [...services, ...places] : [...places, ...services])
    .filter(({ id }) => !known.has(id) && known.add(id))
    .slice(0, MOST);
}

/** Places alone, for who looks for one; the id of each is the address of its story. */
export const placesFrom = ({ territories }: Found, language: Language): Suggestion[] =>
  territories.slice(0, MOST).map((match) => ({
    id: storyPath(match.territory.id),
    label: match.territory.name,
    detail: whereIs(match, language),
  }));
