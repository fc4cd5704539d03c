import type { TransitDay, TransitMode } from '../../graphql/generated/documents.js';
import type { Bilingual } from '../../i18n/language.js';

/** Days that are told, in the order of the columns. */
export const TRANSIT_DAYS = ['WEEKDAY', 'SATURDAY', 'SUNDAY'] as const satisfies TransitDay[];

/** A list of words, as a language joins them. */
const joined = (tag: string, words: readonly string[]): string =>
  new Intl.ListFormat(tag, { type: 'conjunction' }).format(words);

/** Hours and minutes of `24:50`; after midnight the day of service goes on. */
function parts(clock: string): { hour: number; minute: string; isNext: boolean } {
  const [given, minute = ''] = clock.split(':');
  const hours = Number(given);
  return { hour: hours % 24, minute, isNext: hours >= 24 };
}

const modesFr: Readonly<Record<TransitMode, string>> = {
  ...{ TRAM: 'Tramway', METRO: 'Métro', TRAIN: 'Train', BUS: 'Bus', COACH: 'Car', FERRY: 'Bateau' },
  ...{ CABLE_CAR: 'Téléphérique', FUNICULAR: 'Funiculaire', TROLLEYBUS: 'Trolleybus' },
  ...{ MONORAIL: 'Monorail', TAXI: 'Taxi', OTHER: 'Ligne' },
};

const modesEn: Readonly<Record<TransitMode, string>> = {
  ...{ TRAM: 'Tram', METRO: 'Metro', TRAIN: 'Train', BUS: 'Bus', COACH: 'Coach', FERRY: 'Ferry' },
  ...{ CABLE_CAR: 'Cable car', FUNICULAR: 'Funicular', TROLLEYBUS: 'Trolleybus' },
  ...{ MONORAIL: 'Monorail', TAXI: 'Taxi', OTHER: 'Line' },
};

const daysFr: Readonly<Record<TransitDay, string>> = {
  ...{ WEEKDAY: 'Un mardi', SATURDAY: 'Un samedi', SUNDAY: 'Un dimanche' },
};

const daysEn: Readonly<Record<TransitDay, string>> = {
  ...{ WEEKDAY: 'A Tuesday', SATURDAY: 'A Saturday', SUNDAY: 'A Sunday' },
};

const fr = {
  title: 'En transports en commun',
  caption: (walk: string) =>
    `Les arrêts les plus proches, à moins de ${walk} à vol d’oiseau, et les départs prévus dans la journée, toutes directions`,
  stop: 'Arrêt, à vol d’oiseau',
  lines: 'Lignes',
  line: 'Ligne',
  dayNames: daysFr,
  modes: modesFr,
  away: (distance: string) => `à ${distance}`,
  none: 'aucun',
  unknown: 'inconnu',
  between: (first: string, last: string) => `de ${first} à ${last}`,
  clock: (clock: string) => {
    const { hour, minute, isNext } = parts(clock);
    return `${String(hour)}\u00a0h\u00a0${minute}${isNext ? ' le lendemain' : ''}`;
  },
  list: (words: readonly string[]) => joined('fr', words),
  days: (dates: string) => `Jours pris en exemple\u00a0: ${dates}.`,
  valid: (from: string, until: string) => `Horaires valables du ${from} au ${until}.`,
  expired: (until: string) =>
    `Ces horaires ont pris fin le ${until}\u00a0: vérifiez auprès du réseau.`,
  others:
    'Ni retards, ni correspondances, ni autres réseaux (cars régionaux, trains) que ceux cités.',
  noStop: (walk: string, networks: string) =>
    `Aucun arrêt à moins de ${walk} à vol d’oiseau, d’après ${networks}. D’autres réseaux peuvent passer ici.`,
  notCovered:
    'Nous n’avons encore les horaires d’aucun réseau pour ce lieu. Cela ne veut pas dire qu’il n’y a pas de transports\u00a0: renseignez-vous auprès de la commune ou de la région.',
  placeUnknown:
    'Seule la commune de ce service est connue, pas son adresse exacte\u00a0: impossible de dire quels arrêts en sont proches.',
  offer: 'Lignes et départs de cet arrêt',
  offerCaption: 'Départs prévus dans la journée, toutes directions',
  allLines: 'Toutes les lignes',
};

/** What the part on public transport says. */
export const TRANSIT_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    title: 'By public transport',
    caption: (walk) =>
      `The nearest stops, less than ${walk} away as the crow flies, and departures planned in the day, in all directions`,
    stop: 'Stop, as the crow flies',
    lines: 'Lines',
    line: 'Line',
    dayNames: daysEn,
    modes: modesEn,
    away: (distance) => `${distance} away`,
    none: 'none',
    unknown: 'unknown',
    between: (first, last) => `${first} to ${last}`,
    clock: (clock) => {
      const { hour, minute, isNext } = parts(clock);
      return `${String(hour).padStart(2, '0')}:${minute}${isNext ? ' the next day' : ''}`;
    },
    list: (words) => joined('en-GB', words),
    days: (dates) => `Days taken as examples: ${dates}.`,
    valid: (from, until) => `Timetable valid from ${from} to ${until}.`,
    expired: (until) => `This timetable ended on ${until}: check with the network.`,
    others:
      'Neither delays, nor connections, nor networks (regional coaches, trains) other than those named.',
    noStop: (walk, networks) =>
      `No stop less than ${walk} away as the crow flies, according to ${networks}. Other networks may call here.`,
    notCovered:
      'We do not have the timetable of any network for this place yet. It does not mean that there is no transport: ask the commune or the region.',
    placeUnknown:
      'Only the commune of this service is known, not its exact address: which stops are near cannot be told.',
    offer: 'Lines and departures of this stop',
    offerCaption: 'Departures planned in the day, in all directions',
    allLines: 'All lines',
  },
};
