import type { Bilingual } from './language.js';

/** The name of the site, the same in every language. */
export const SITE_NAME = 'Maillage';

interface SiteWords {
  readonly slogan: string;
  readonly skip: string;
  readonly mainNavigation: string;
  readonly siteNavigation: string;
  readonly disclaimer: string;
  readonly otherLanguage: string;
  readonly links: readonly { readonly to: string; readonly label: string }[];
  readonly footLinks: readonly { readonly to: string; readonly label: string }[];
}

/** What stands around every page. */
export const SITE_WORDS: Bilingual<SiteWords> = {
  fr: {
    slogan: 'Les services publics de chaque territoire, sur une carte et en clair.',
    skip: 'Aller au contenu',
    mainNavigation: 'Navigation principale',
    siteNavigation: 'À propos du site',
    disclaimer:
      'Données publiques, avec leur source et leur date. Ce site n’est pas un site de l’État.',
    otherLanguage: 'English',
    links: [
      { to: '/carte', label: 'Carte' },
      { to: '/pres-de-moi', label: 'Près de moi' },
      { to: '/changements', label: 'Changements' },
      { to: '/sources', label: 'Sources' },
      { to: '/graphql', label: 'Données' },
      { to: '/aide', label: 'Besoin d’aide\u00a0?' },
    ],
    footLinks: [
      { to: '/aide', label: 'Besoin d’aide\u00a0?' },
      { to: '/reformes', label: 'Réformes' },
      { to: '/a-propos', label: 'À propos et données personnelles' },
      { to: '/accessibilite', label: 'Accessibilité\u00a0: non auditée' },
      { to: '/erreurs', label: 'Codes d’erreur' },
      { to: '/sources', label: 'Sources' },
    ],
  },
  en: {
    slogan: 'Public services of every place in France, on a map, in plain words.',
    skip: 'Skip to content',
    mainNavigation: 'Main navigation',
    siteNavigation: 'About this site',
    disclaimer: 'Public data, with their source and date. This is not a government website.',
    otherLanguage: 'Français',
    links: [
      { to: '/carte', label: 'Map' },
      { to: '/pres-de-moi', label: 'Near me' },
      { to: '/changements', label: 'Changes' },
      { to: '/sources', label: 'Sources' },
      { to: '/graphql', label: 'Data' },
      { to: '/aide', label: 'Need help?' },
    ],
    footLinks: [
      { to: '/aide', label: 'Need help?' },
      { to: '/reformes', label: 'Reforms' },
      { to: '/a-propos', label: 'About and privacy' },
      { to: '/accessibilite', label: 'Accessibility: not audited' },
      { to: '/erreurs', label: 'Error codes' },
      { to: '/sources', label: 'Sources' },
    ],
  },
};
