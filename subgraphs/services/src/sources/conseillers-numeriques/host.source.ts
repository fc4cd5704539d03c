import { edition, fileNamed, readJson } from '@maillage/kit';
import { OperatorType } from '../../kind/kind.type.js';
import type { BilingualProducer } from '../../producer/producer.port.js';
import { cell, gathered } from '../gathered.js';
import { toHost } from './host.map.js';
import { hostRow } from './host.schema.js';

const PAGE = 'https://github.com/anct-carto/conseillers-numeriques';

/** Hosts of digital advisers, as they were chosen in 2021. */
export const CONSEILLERS_NUMERIQUES: BilingualProducer = {
  info: {
    id: 'anct-conseillers-numeriques',
    title: 'Structures accueillant des conseillers numériques',
    producer: 'ANCT',
    licence: 'Licence Ouverte 2.0',
    url: PAGE,
    contact: PAGE,
    cadence: 'ENDED',
    defects: [
      {
        fr: 'Structures retenues de mars à mai 2021 ; la carte n’est plus entretenue.',
        en: 'Hosts chosen from March to May 2021; the map is no longer maintained.',
      },
      {
        fr: 'Le point est le siège de la structure, pas le lieu où le conseiller reçoit.',
        en: 'The point is the seat of the host, not the place where the adviser receives people.',
      },
      {
        fr: 'Sept lignes n’ont ni nom ni adresse : elles sont refusées.',
        en: 'Seven rows have neither name nor address: they are refused.',
      },
      {
        fr: 'Les postes d’une structure, sur plusieurs lignes, sont additionnés.',
        en: 'The posts of one host, on several rows, are added up.',
      },
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
