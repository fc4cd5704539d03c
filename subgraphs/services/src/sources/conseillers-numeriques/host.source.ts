import { edition, fileNamed, readJson } from '@maillage/kit';
import { OperatorType } from '../../kind/kind.type.js';
import type { ServiceProducer } from '../../producer/producer.port.js';
import { cell, gathered } from '../gathered.js';
import { toHost } from './host.map.js';
import { hostRow } from './host.schema.js';

const PAGE = 'https://github.com/anct-carto/conseillers-numeriques';

/** Hosts of digital advisers, as they were chosen in 2021. */
export const CONSEILLERS_NUMERIQUES: ServiceProducer = {
  info: {
    id: 'anct-conseillers-numeriques',
    title: 'Structures accueillant des conseillers numériques',
    producer: 'ANCT',
    licence: 'Licence Ouverte 2.0',
    url: PAGE,
    contact: PAGE,
    cadence: 'ENDED',
    defects: [
      'Structures retenues de mars à mai 2021 ; la carte n’est plus entretenue.',
      'Le point est le siège de la structure, pas le lieu où le conseiller reçoit.',
      'Sept lignes n’ont ni nom ni adresse : elles sont refusées.',
      'Les postes d’une structure, sur plusieurs lignes, sont additionnés.',
    ],
    verified: false,
  },
  kinds: [
    {
      code: 'conseiller-numerique',
      label: 'Structure accueillant un conseiller numérique',
      labelEn: 'Host of a digital adviser',
      bpeCode: null,
      operatorType: OperatorType.COLLECTIVITE,
      ...{ family: 'mediation-numerique', coverage: 'COUNTRY', reference: true },
    },
  ],
  editions: [
    edition({
      files: { hosts: { mirror: 'services/conseillers-numeriques/{stamp}/cnfs.json' } },
      rows: (files) =>
        gathered(readJson(fileNamed(files, 'hosts')), {
          id: (row) => (cell(row, 'siret') === 'null' ? undefined : cell(row, 'siret')),
        }),
      schema: hostRow,
      map: toHost,
    }),
  ],
};
