import { edition, fileNamed, idInColumn, readCsv } from '@maillage/kit';
import type { BilingualProducer } from '../../producer/producer.port.js';
import { POSTAL_KINDS } from './laposte.kinds.js';
import { toPoint } from './laposte.map.js';
import { LAPOSTE_COLUMNS, laposteRow } from './laposte.schema.js';

/** Contact points of La Poste. */
export const LA_POSTE: BilingualProducer = {
  info: {
    id: 'laposte-points-de-contact',
    title: 'Liste des points de contact du réseau postal français',
    producer: 'La Poste',
    licence: 'ODbL 1.0',
    url: 'https://datanova.laposte.fr/datasets/laposte-poincont',
    contact: 'https://datanova.laposte.fr/datasets/laposte-poincont',
    cadence: 'IRREGULAR',
    defects: [
      {
        fr: 'Les noms sont en capitales et suivis de BP, AP ou RP.',
        en: 'Names are in capitals, followed by BP, AP or RP.',
      },
      {
        fr: 'Environ un point sur sept est placé au centre de sa commune.',
        en: 'About one point in seven is placed at the centre of its commune.',
      },
      {
        fr: 'Quelques points n’ont pas de coordonnées ; ils sont placés au centre de leur commune.',
        en: 'A few points have no coordinates; they are placed at the centre of their commune.',
      },
    ],
    verified: false,
  },
  kinds: POSTAL_KINDS,
  editions: [
    edition({
      files: {
        points: {
          mirror: 'services/laposte/{stamp}/laposte_poincont2.csv',
          url: 'https://datanova.laposte.fr/data-fair/api/v1/datasets/laposte-poincont2/raw',
          sentTo: ['data.laposte.fr'],
        },
      },
      rows: (files) => readCsv(fileNamed(files, 'points'), { columns: LAPOSTE_COLUMNS }),
      schema: laposteRow,
      idOf: idInColumn('#Identifiant_du_site'),
      map: toPoint,
    }),
  ],
};
