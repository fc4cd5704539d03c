import { registerEnumType } from 'type-graphql';

/** A field of public action. `services` tells that of each kind; who filters by it must know the same. */
export enum ServiceDomain {
  ADMINISTRATION = 'ADMINISTRATION',
  POSTE = 'POSTE',
  SECURITE = 'SECURITE',
  JUSTICE = 'JUSTICE',
  FINANCES = 'FINANCES',
  SOCIAL = 'SOCIAL',
  EMPLOI = 'EMPLOI',
  SANTE = 'SANTE',
  EDUCATION = 'EDUCATION',
  CULTURE = 'CULTURE',
  TRANSPORTS = 'TRANSPORTS',
  CADRE_DE_VIE = 'CADRE_DE_VIE',
  ECONOMIE = 'ECONOMIE',
  AUTRE = 'AUTRE',
}

registerEnumType(ServiceDomain, {
  name: 'ServiceDomain',
  description: 'A field of public action.',
  valuesConfig: {
    ADMINISTRATION: {
      description: 'Town halls, préfectures, France Services: where any procedure may begin.',
    },
    POSTE: { description: 'Post offices, postal agencies and relays.' },
    SECURITE: { description: 'Police, gendarmerie, defence.' },
    JUSTICE: { description: 'Courts, access to law, prisons.' },
    FINANCES: { description: 'Taxes, customs, public accounts, central bank.' },
    SOCIAL: { description: 'Family, old age, disability, health insurance, associations.' },
    EMPLOI: { description: 'Work and training.' },
    SANTE: { description: 'Care.' },
    EDUCATION: { description: 'Schools, universities, guidance.' },
    CULTURE: { description: 'Museums, libraries, cinemas, archives.' },
    TRANSPORTS: { description: 'Stations and stops.' },
    CADRE_DE_VIE: { description: 'Housing, planning, environment, hunting and fishing.' },
    ECONOMIE: { description: 'Farming, crafts, trade, consumer protection.' },
    AUTRE: { description: 'None of these is told.' },
  },
});
