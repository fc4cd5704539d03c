import type { ServiceDomain } from '../graphql/generated/documents.js';
import type { Bilingual } from './language.js';

/** Fields of public action, in the order of a list. */
export const DOMAIN_NAMES: Bilingual<Readonly<Record<ServiceDomain, string>>> = {
  fr: {
    ADMINISTRATION: 'Accueil et démarches',
    POSTE: 'Poste',
    SECURITE: 'Sécurité et défense',
    JUSTICE: 'Justice',
    FINANCES: 'Finances publiques',
    SOCIAL: 'Solidarité et famille',
    EMPLOI: 'Emploi et formation',
    SANTE: 'Santé',
    EDUCATION: 'Éducation',
    CULTURE: 'Culture',
    TRANSPORTS: 'Transports',
    CADRE_DE_VIE: 'Logement et cadre de vie',
    ECONOMIE: 'Économie et agriculture',
    AUTRE: 'Autres domaines',
  },
  en: {
    ADMINISTRATION: 'Reception and procedures',
    POSTE: 'Post',
    SECURITE: 'Security and defence',
    JUSTICE: 'Justice',
    FINANCES: 'Public finances',
    SOCIAL: 'Social support and family',
    EMPLOI: 'Work and training',
    SANTE: 'Health',
    EDUCATION: 'Education',
    CULTURE: 'Culture',
    TRANSPORTS: 'Transport',
    CADRE_DE_VIE: 'Housing and environment',
    ECONOMIE: 'Economy and farming',
    AUTRE: 'Other fields',
  },
};

/** All of them. */
export const DOMAINS = Object.keys(DOMAIN_NAMES.fr) as readonly ServiceDomain[];
