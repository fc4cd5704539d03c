import { edition, fileNamed, readCsv } from '@maillage/kit';
import { MOVEMENT_SOURCE } from '../../movement/movement.port.js';
import type { BilingualProducer } from '../../producer/territory-producer.port.js';
import { toMovement } from './mouvement.map.js';
import { MOUVEMENT_COLUMNS, mouvementRow } from './mouvement.schema.js';

/** Movements of communes since 1943, as INSEE lists them anew each year. */
export const MOUVEMENTS: BilingualProducer = {
  info: {
    id: MOVEMENT_SOURCE,
    title: 'Mouvements de communes depuis 1943',
    producer: 'INSEE',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.insee.fr/fr/information/2028028',
    contact: 'https://www.insee.fr/fr/information/2665650',
    cadence: 'YEARLY',
    defects: [
      {
        fr: 'L’INSEE récrit le passé : de l’édition de 2021 à celle de 2022, 250 mouvements ont disparu et 795 sont nouveaux, dont 73 seulement sont de 2022.',
        en: 'INSEE rewrites the past: from the edition of 2021 to that of 2022, 250 movements disappeared and 795 are new, of which only 73 are of 2022.',
      },
      {
        fr: 'L’édition de février 2023 a perdu les zéros de tête des codes ; ils sont rétablis.',
        en: 'The edition of February 2023 lost the leading zeros of codes; they are put back.',
      },
      {
        fr: 'Une fusion y tient plusieurs lignes, dont une pour la commune qui subsiste.',
        en: 'A merger takes several rows in it, one of them for the commune that remains.',
      },
    ],
    verified: false,
  },
  editions: [
    edition({
      files: {
        movements: { mirror: 'reformes/cog/mouvements-communes/{stamp}/mouvements-communes.csv' },
      },
      // The situation of 1 January, whenever in the year the file was published.
      validOn: {
        ...{ '2021': '2021-01-01', '2022': '2022-01-01' },
        ...{ '2023-02': '2023-01-01', '2024': '2024-01-01' },
      },
      rows: (files) =>
        readCsv(fileNamed(files, 'movements'), { delimiter: ',', columns: MOUVEMENT_COLUMNS }),
      schema: mouvementRow,
      map: toMovement,
    }),
  ],
  variables: [],
  // Up to a tenth of the past was seen to be written anew from one year to the next.
  bounds: { lost: 0.2 },
};
