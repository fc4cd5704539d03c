import type { FreshnessStatus } from '../../graphql/generated/documents.js';
import type { Bilingual } from '../../i18n/language.js';

/** How fresh a source is: the day that it describes, and when another was due. */
type Freshness = Readonly<Record<FreshnessStatus, (describes: string, due: string) => string>>;

const freshness: Bilingual<Freshness> = {
  fr: {
    ON_TIME: (describes) => `À l’heure\u00a0: cette source décrit l’état au ${describes}.`,
    LATE: (describes, due) =>
      `En retard\u00a0: cette source décrit l’état au ${describes}, une nouvelle publication était attendue avant le ${due}. Ce qui est dit ici a pu changer depuis.`,
    ENDED: (describes) =>
      `Cette source n’est plus publiée\u00a0: elle décrit l’état au ${describes}.`,
    UNKNOWN: (describes) =>
      `Cette source ne promet aucun rythme\u00a0: elle décrit l’état au ${describes}.`,
  },
  en: {
    ON_TIME: (describes) => `On time: this source describes how things were on ${describes}.`,
    LATE: (describes, due) =>
      `Late: this source describes how things were on ${describes}, a new publication was expected before ${due}. What is said here may have changed since.`,
    ENDED: (describes) =>
      `This source is published no more: it describes how things were on ${describes}.`,
    UNKNOWN: (describes) =>
      `This source promises no cadence: it describes how things were on ${describes}.`,
  },
};

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
  onTheMapOf: (day: string) => `Voir la carte du ${day}, où il est encore compté`,
  inTheGraph: 'Poser la question au graphe',
  source: 'Source',
  record: (id: string) => `\u00a0: fiche ${id}`,
  line: (line: string) => `, ligne ${line} du fichier`,
  freshness: freshness.fr,
  details: 'Coordonnées et horaires',
  detailsThen: 'Coordonnées et horaires qu’il avait',
  openAt: (hours: string) => `Ouvert\u00a0: ${hours}.`,
  wasOpenAt: (hours: string) => `Était ouvert\u00a0: ${hours}.`,
  hours: 'Horaires',
  hoursCaption: 'Jour par jour, tels que le producteur les donne',
  day: 'Jour',
  closedDay: 'fermé',
  yes: 'oui',
  no: 'non',
  toClose: 'Son producteur annonce sa fermeture.',
  closed: (when: string) => `Service fermé ${when}.`,
  closedNote:
    'Le producteur ne le liste plus et rien de sa famille n’a pris sa place dans la commune. Cette page dit ce qu’il a été.',
  replaced: (when: string) => `N’est plus là\u00a0: remplacement ${when}.`,
  placeTakenBy: 'A pris sa place\u00a0:',
  closedTitle: (name: string) => `${name}, service fermé`,
  remaining: 'Du même type, les plus proches qui restent',
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
    onTheMapOf: (day) => `See the map of ${day}, which still counts it`,
    inTheGraph: 'Ask the graph',
    source: 'Source',
    record: (id) => `: record ${id}`,
    line: (line) => `, line ${line} of the file`,
    freshness: freshness.en,
    details: 'Contact and opening hours',
    detailsThen: 'Contact and opening hours that it had',
    openAt: (hours) => `Open: ${hours}.`,
    wasOpenAt: (hours) => `It was open: ${hours}.`,
    hours: 'Hours',
    hoursCaption: 'Day by day, as the producer gives them',
    day: 'Day',
    closedDay: 'closed',
    yes: 'yes',
    no: 'no',
    toClose: 'Its producer announces that it will close.',
    closed: (when) => `Closed ${when}.`,
    closedNote:
      'The producer lists it no more and nothing of its family took its place in the commune. This page tells what it was.',
    replaced: (when) => `No longer there, replaced ${when}.`,
    placeTakenBy: 'In its place:',
    closedTitle: (name) => `${name}, closed`,
    remaining: 'Nearest remaining of the same kind',
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
