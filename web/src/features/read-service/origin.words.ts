import type { ServiceField, ValueOrigin } from '../../graphql/generated/documents.js';
import type { Bilingual } from '../../i18n/language.js';

interface OriginWords {
  readonly origin: string;
  readonly of: (value: string) => string;
  readonly how: Readonly<Record<ValueOrigin, string>>;
  readonly given: (code: string) => string;
  readonly record: (id: string) => string;
  readonly line: (line: string) => string;
  readonly file: (name: string) => string;
  readonly describes: (day: string) => string;
  readonly retrieved: (day: string) => string;
  readonly licence: (licence: string) => string;
  readonly since: (when: string) => string;
  readonly fields: Readonly<Record<ServiceField, string>>;
  readonly down: string;
}

/** Where a value is from, in words. */
export const ORIGIN_WORDS: Bilingual<OriginWords> = {
  fr: {
    origin: 'D’où ça vient',
    of: (value) => `\u00a0: ${value}`,
    how: {
      GIVEN: 'Dit par le producteur.',
      RECODED: 'La commune d’aujourd’hui, d’après le code donné par le producteur.',
      COMMUNE_CENTRE: 'Le centre de la commune, à défaut d’un point utilisable.',
      NEAREST_CENTRE:
        'La commune dont le centre est le plus proche, à défaut d’un code utilisable.',
      DEDUCED: 'Déduit du code officiel\u00a0: personne ne l’a relevé sur place.',
    },
    given: (code) => `Il écrit «\u00a0${code}\u00a0».`,
    record: (id) => `fiche ${id}`,
    line: (line) => `ligne ${line}`,
    file: (name) => `fichier ${name}`,
    describes: (day) => `données du ${day}`,
    retrieved: (day) => `reçues le ${day}`,
    licence: (licence) => `Licence\u00a0: ${licence}.`,
    since: (when) => `La même valeur depuis\u00a0: ${when}.`,
    fields: {
      KIND: 'Type',
      NAME: 'Nom',
      LOCATION: 'Emplacement',
      TERRITORY: 'Commune',
      ADDRESS: 'Adresse',
      POSTAL_CODE: 'Code postal',
      CITY: 'Localité',
      PHONE: 'Téléphone',
      EMAIL: 'Courriel',
      WEBSITE: 'Site',
      HOURS: 'Horaires',
      HOURS_NOTE: 'À savoir sur les horaires',
      ACCESSIBLE: 'Accès en fauteuil roulant',
      OPENED_ON: 'Ouvert depuis',
      MORE: 'Autres renseignements',
    },
    down: 'D’où vient chaque valeur ne peut pas être dit pour l’instant\u00a0; le reste de la page est complet.',
  },
  en: {
    origin: 'Where it is from',
    of: (value) => `: ${value}`,
    how: {
      GIVEN: 'Said by the producer.',
      RECODED: 'The commune of today, from the code that the producer gives.',
      COMMUNE_CENTRE: 'The centre of the commune, for want of a usable point.',
      NEAREST_CENTRE: 'The commune whose centre is nearest, for want of a usable code.',
      DEDUCED: 'Deduced from the official code: nobody has observed it on the spot.',
    },
    given: (code) => `It writes “${code}”.`,
    record: (id) => `record ${id}`,
    line: (line) => `line ${line}`,
    file: (name) => `file ${name}`,
    describes: (day) => `data of ${day}`,
    retrieved: (day) => `received on ${day}`,
    licence: (licence) => `Licence: ${licence}.`,
    since: (when) => `The same value since: ${when}.`,
    fields: {
      KIND: 'Kind',
      NAME: 'Name',
      LOCATION: 'Location',
      TERRITORY: 'Commune',
      ADDRESS: 'Address',
      POSTAL_CODE: 'Postal code',
      CITY: 'Town',
      PHONE: 'Telephone',
      EMAIL: 'E-mail',
      WEBSITE: 'Website',
      HOURS: 'Opening hours',
      HOURS_NOTE: 'About the hours',
      ACCESSIBLE: 'Wheelchair access',
      OPENED_ON: 'Open since',
      MORE: 'Other information',
    },
    down: 'Where each value is from cannot be told for now; the rest of the page is complete.',
  },
};
