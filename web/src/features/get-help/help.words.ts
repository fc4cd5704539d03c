import type { Bilingual } from '../../i18n/language.js';

/** Someone who helps: what they do, how to reach them. */
export interface Helper {
  readonly icon: 'house' | 'person' | 'phone' | 'hand';
  readonly name: string;
  readonly what: string;
  readonly how: string;
  readonly link: { readonly href: string; readonly label: string };
}

interface HelpWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly helpers: readonly Helper[];
  readonly urgent: string;
  readonly urgentText: string;
  readonly site: string;
  readonly siteSteps: readonly string[];
  readonly unverified: string;
}

/** Short sentences, one idea each: this page is for those whom the screen stops. */
export const HELP_WORDS: Bilingual<HelpWords> = {
  fr: {
    title: 'Besoin d’aide\u00a0?',
    description:
      'Où trouver une personne qui vous aide dans vos démarches\u00a0: France services, conseillers numériques, téléphone.',
    lead: 'Vous n’êtes pas à l’aise avec internet\u00a0? Vous ne trouvez pas un service\u00a0? Une personne peut vous aider. C’est gratuit.',
    helpers: [
      {
        icon: 'house',
        name: 'France services',
        what: 'Un lieu près de chez vous. Une personne vous aide à faire vos démarches\u00a0: impôts, retraite, santé, emploi, papiers.',
        how: 'Vous pouvez venir sans ordinateur. Apportez vos papiers et vos courriers.',
        link: {
          href: 'https://www.france-services.gouv.fr',
          label: 'Trouver un lieu France services',
        },
      },
      {
        icon: 'person',
        name: 'Conseillers numériques',
        what: 'Une personne vous apprend à utiliser un ordinateur, un téléphone, internet.',
        how: 'Vous prenez rendez-vous. L’aide est gratuite.',
        link: {
          href: 'https://cartographie.societenumerique.gouv.fr',
          label: 'Trouver un lieu d’aide au numérique',
        },
      },
      {
        icon: 'phone',
        name: '39 39, Allô Service Public',
        what: 'Vous posez une question sur vos droits ou vos démarches. Une personne répond.',
        how: 'Appelez le 39 39. Le service est gratuit, vous payez le prix d’un appel.',
        link: { href: 'https://www.service-public.fr', label: 'Lire le site Service-Public' },
      },
      {
        icon: 'hand',
        name: 'Votre mairie',
        what: 'La mairie connaît les services près de chez vous. Elle peut vous dire où aller.',
        how: 'Cherchez votre commune en haut de cette page\u00a0: sa mairie y est indiquée.',
        link: { href: '/recherche', label: 'Chercher une commune' },
      },
    ],
    urgent: 'En cas d’urgence',
    urgentText:
      'Appelez le 112. Vous ne pouvez pas parler ou entendre\u00a0? Envoyez un SMS au 114. C’est gratuit.',
    site: 'Comment utiliser ce site',
    siteSteps: [
      'Écrivez le nom de votre commune en haut de la page, puis choisissez-la dans la liste.',
      'La page de la commune montre ses services, et les plus proches ailleurs.',
      'Chaque chiffre a une source\u00a0: elle est écrite en bas de la page.',
    ],
    unverified:
      'Ces adresses sont celles des sites officiels. Elles n’ont pas été ouvertes par ce site pour les vérifier.',
  },
  en: {
    title: 'Need help?',
    description:
      'Where to find a person who helps you with public services in France: France services, digital advisers, phone.',
    lead: 'Not at ease with the internet? Cannot find a service? A person can help you. It is free.',
    helpers: [
      {
        icon: 'house',
        name: 'France services',
        what: 'A place near you. A person helps you with taxes, pension, health, work, papers.',
        how: 'You need no computer. Bring your papers and letters.',
        link: {
          href: 'https://www.france-services.gouv.fr',
          label: 'Find a France services place',
        },
      },
      {
        icon: 'person',
        name: 'Digital advisers',
        what: 'A person teaches you to use a computer, a phone, the internet.',
        how: 'You make an appointment. The help is free.',
        link: {
          href: 'https://cartographie.societenumerique.gouv.fr',
          label: 'Find a place that helps with digital tools',
        },
      },
      {
        icon: 'phone',
        name: '39 39, Allô Service Public',
        what: 'Ask a question about your rights or a procedure. A person answers, in French.',
        how: 'Call 39 39 from France. The service is free, you pay the price of a call.',
        link: { href: 'https://www.service-public.fr', label: 'Read Service-Public (in French)' },
      },
      {
        icon: 'hand',
        name: 'Your town hall',
        what: 'The town hall knows the services near you. It can tell you where to go.',
        how: 'Search for your commune at the top of this page: its town hall is shown there.',
        link: { href: '/recherche', label: 'Search for a commune' },
      },
    ],
    urgent: 'In an emergency',
    urgentText: 'Call 112. You cannot speak or hear? Send a text message to 114. It is free.',
    site: 'How to use this site',
    siteSteps: [
      'Write the name of your commune at the top of the page, then choose it in the list.',
      'The page of the commune shows its services, and the nearest ones elsewhere.',
      'Every figure has a source, written at the bottom of the page.',
    ],
    unverified:
      'These are the addresses of official sites. This site did not open them to check them.',
  },
};
