import type { Bilingual } from '../../i18n/language.js';

const fr = {
  title: 'Près de moi',
  description:
    'Les services publics les plus proches, calculés dans votre navigateur\u00a0: votre position ne le quitte pas.',
  promise:
    'Votre position reste dans votre navigateur\u00a0: elle n’est ni envoyée, ni gardée. Les adresses des services sont téléchargées, et le calcul se fait ici.',
  kinds: 'Services à chercher',
  locate: 'Trouver autour de ma position',
  size: (size: string) => `Téléchargement\u00a0: ${size}.`,
  noKind: 'Choisissez au moins un service.',
  saving: 'Votre navigateur économise les données\u00a0: rien n’est coché d’avance.',
  asking: 'Votre navigateur demande votre position…',
  loading: 'Téléchargement des services…',
  failed: 'Les services n’ont pas pu être téléchargés. Réessayez dans un instant.',
  found: (count: string) => `${count} trouvés, du plus proche au plus loin.`,
  accuracy: (distance: string) => `Position connue à ${distance} près.`,
  vague: 'C’est trop vague pour trier des services proches\u00a0: lisez l’ordre avec prudence.',
  caption: 'Distances à vol d’oiseau\u00a0; par la route, c’est plus long',
  kind: 'Service',
  name: 'Nom',
  distance: 'À vol d’oiseau',
  deduced: 'placé au centre de la commune',
  refused: 'Vous n’avez pas partagé votre position\u00a0: c’est votre droit. Cherchez une commune.',
  unavailable: 'Votre appareil ne sait pas où il est. Cherchez une commune.',
  late: 'Votre appareil met trop de temps à se situer. Réessayez, ou cherchez une commune.',
  unsupported: 'Ce navigateur ne donne pas de position. Cherchez une commune.',
  story: 'Ce qui a changé autour de vous',
  storyLead: (size: string) =>
    `Les trois mairies les plus proches se trouvent ici, elles aussi, sans envoyer votre position (${size}). La vôtre est presque toujours l’une d’elles.`,
  findCommune: 'Trouver ma commune',
  storyOf:
    'Choisissez votre commune\u00a0: le site saura alors laquelle vous lisez, mais pas où vous êtes.',
  fallback: 'Sans partager sa position',
  fallbackLead:
    'La page d’une commune donne les services qu’elle a, et les plus proches hors de ses limites.',
  commune: 'Nom ou code postal d’une commune',
  search: 'Chercher',
  needsScript: 'Se situer demande JavaScript\u00a0; la recherche ci-dessous s’en passe.',
  sources: 'Sources',
};

/** What the page of the nearest services says. */
export const NEAR_WORDS: Bilingual<typeof fr> = {
  fr,
  en: {
    title: 'Near me',
    description:
      'The nearest public services, computed in your browser: your position never leaves it.',
    promise:
      'Your position stays in your browser: it is neither sent nor kept. The places of services are downloaded, and the computing is done here.',
    kinds: 'Services to look for',
    locate: 'Find around my position',
    size: (size) => `Download: ${size}.`,
    noKind: 'Choose at least one service.',
    saving: 'Your browser saves data: nothing is ticked beforehand.',
    asking: 'Your browser is asking for your position…',
    loading: 'Downloading services…',
    failed: 'The services could not be downloaded. Try again in a moment.',
    found: (count) => `${count} found, nearest first.`,
    accuracy: (distance) => `Position known within ${distance}.`,
    vague: 'That is too vague to sort near services: read the order with care.',
    caption: 'Distances as the crow flies; by road it is longer',
    kind: 'Service',
    name: 'Name',
    distance: 'As the crow flies',
    deduced: 'put at the centre of the commune',
    refused: 'You did not share your position: that is your right. Search for a commune.',
    unavailable: 'Your device does not know where it is. Search for a commune.',
    late: 'Your device takes too long to find itself. Try again, or search for a commune.',
    unsupported: 'This browser gives no position. Search for a commune.',
    story: 'What changed around you',
    storyLead: (size) =>
      `The three nearest town halls are found here too, without sending your position (${size}). Yours is nearly always one of them.`,
    findCommune: 'Find my commune',
    storyOf:
      'Choose your commune: the site will then know which one you read, but not where you are.',
    fallback: 'Without sharing your position',
    fallbackLead:
      'The page of a commune gives the services that it has, and the nearest ones beyond its limits.',
    commune: 'Name or postal code of a commune',
    search: 'Search',
    needsScript: 'Finding yourself needs JavaScript; the search below does without.',
    sources: 'Sources',
  },
};
