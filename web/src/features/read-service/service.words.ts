import type { Bilingual } from '../../i18n/language.js';

const fr = {
  territories: 'Territoires',
  describe: (kind: string, name: string, place: string) =>
    `${kind}\u00a0: ${name}${place}. Emplacement, précision, source et services du même type les plus proches.`,
  at: (place: string) => `, à ${place}`,
  kind: 'Service',
  operator: 'Tenu par',
  place: 'Commune',
  location: 'Emplacement',
  exact: 'Point donné par le producteur.',
  communeCentre: 'Centre de la commune, à défaut du point exact.',
  approximate:
    'La source ne dit pas la commune\u00a0: c’est celle dont le centre est le plus proche, juste environ sept fois sur dix.',
  deduced:
    'Ce service est déduit du code officiel\u00a0: il existe, mais la donnée ne dit pas où exactement.',
  onTheMap: 'Voir sur la carte',
  inTheGraph: 'Poser la question au graphe',
  source: 'Source',
  record: (id: string) => `\u00a0: fiche ${id}`,
  line: (line: string) => `, ligne ${line} du fichier`,
  near: 'Du même type, les plus proches',
  nearCaption: 'Distances à vol d’oiseau\u00a0; par la route, c’est plus long',
  nameAndCommune: 'Nom et commune',
  crowFlies: 'À vol d’oiseau',
  territoriesDown:
    'Les territoires ne répondent pas pour l’instant\u00a0: la commune manque, le reste de la page est complet.',
  nearDown:
    'La recherche des services proches ne répond pas pour l’instant\u00a0; le reste de la page est complet.',
};

/** What a service's page says. */
export const SERVICE_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    territories: 'Territories',
    describe: (kind, name, place) =>
      `${kind}: ${name}${place}. Location, precision, source and nearest services of the same kind.`,
    at: (place) => `, in ${place}`,
    kind: 'Service',
    operator: 'Run by',
    place: 'Commune',
    location: 'Location',
    exact: 'Point given by the producer.',
    communeCentre: 'Centre of the commune, for want of the exact point.',
    approximate:
      'The source does not give the commune: it is the one whose centre is nearest, right about seven times in ten.',
    deduced:
      'This service is deduced from the official code: it exists, but the data do not say exactly where.',
    onTheMap: 'See on the map',
    inTheGraph: 'Ask the graph',
    source: 'Source',
    record: (id) => `: record ${id}`,
    line: (line) => `, line ${line} of the file`,
    near: 'Nearest of the same kind',
    nearCaption: 'Distances as the crow flies; by road it is longer',
    nameAndCommune: 'Name and commune',
    crowFlies: 'As the crow flies',
    territoriesDown:
      'The territories do not answer for now: the commune is missing, the rest of the page is complete.',
    nearDown:
      'The search for nearby services does not answer for now; the rest of the page is complete.',
  },
};
