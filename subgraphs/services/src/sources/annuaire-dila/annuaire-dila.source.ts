import type { EditionFile, RawRow, SourceFile, SourceFiles } from '@maillage/kit';
import { edition, fileNamed, readJson } from '@maillage/kit';
import type { BilingualProducer } from '../../producer/producer.port.js';
import { fromApiRecord } from './api.map.js';
import { apiRecord } from './api.schema.js';
import { DILA_KINDS, ENDED_KINDS } from './dila.kinds.js';
import { toPoint } from './office.map.js';
import { readJsonOffices, readXmlOffices } from './office.read.js';
import { officeRow } from './office.schema.js';

const FOLDER = 'services/annuaire-dila-local/{stamp}';
const ARCHIVES: Readonly<Record<string, EditionFile>> = {
  offices: { mirror: `${FOLDER}/organismes-hors-mairies.tar` },
  townHalls: { mirror: `${FOLDER}/mairies-10-departements.tar` },
};

const API = 'https://api-lannuaire.service-public.gouv.fr/api/explore/v2.1';

const archives = (read: (file: SourceFile) => AsyncIterable<RawRow>) =>
  async function* (files: SourceFiles): AsyncGenerator<RawRow> {
    yield* read(fileNamed(files, 'offices'));
    yield* read(fileNamed(files, 'townHalls'));
  };

/** Local offices of administrations, as DILA lists them for service-public.fr. */
export const ANNUAIRE_DILA: BilingualProducer = {
  info: {
    id: 'annuaire-dila-local',
    title: 'Service-public.fr, annuaire de l’administration : base de données locales',
    producer: 'Direction de l’information légale et administrative',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.data.gouv.fr/fr/datasets/service-public-fr-annuaire-de-l-administration-base-de-donnees-locales/',
    contact: 'https://lannuaire.service-public.fr/',
    cadence: 'DAILY',
    defects: [
      {
        fr: 'Toutes les gendarmeries et beaucoup d’autres offices ont changé de nom entre 2017 et 2022.',
        en: 'Every gendarmerie and many other offices changed names between 2017 and 2022.',
      },
      {
        fr: 'Les identifiants contiennent le code de la commune : une fusion de communes les change.',
        en: 'Identifiers contain the code of the commune: a merger of communes changes them.',
      },
      {
        fr: 'Des natures manquent en 2017 (douanes, huissiers, points conseil budget) et d’autres en 2022 (rectorats).',
        en: 'Some kinds are missing in 2017 (customs, bailiffs, budget advice points), others in 2022 (rectorats).',
      },
      {
        fr: 'En 2022, 131 offices figurent dans deux départements.',
        en: 'In 2022, 131 offices appear in two départements.',
      },
      {
        fr: 'Les mairies ne sont données que pour dix départements.',
        en: 'Town halls are given for ten départements only.',
      },
      {
        fr: 'La partie locale des adresses électroniques des copies lues ici a été remplacée par « contact ».',
        en: 'In the copies read here, the local part of e-mail addresses was replaced by “contact”.',
      },
    ],
    verified: false,
  },
  kinds: DILA_KINDS,
  editions: [
    edition({
      files: ARCHIVES,
      stamps: ['2017-12', '2017-12'],
      validOn: { '2017-12': '2017-12-06' },
      rows: archives(readJsonOffices),
      schema: officeRow,
      map: toPoint,
    }),
    edition({
      files: ARCHIVES,
      stamps: ['2022-01', '2022-01'],
      validOn: { '2022-01': '2022-01-07' },
      rows: archives(readXmlOffices),
      schema: officeRow,
      map: toPoint,
    }),
    edition({
      files: {
        offices: {
          mirror: `${FOLDER}/api-lannuaire-administration.json`,
          api: {
            ...{ kind: 'opendatasoft', api: API, id: 'api-lannuaire-administration' },
            orderBy: 'id',
          },
        },
      },
      rows: (files) => readJson(fileNamed(files, 'offices')),
      schema: apiRecord,
      map: fromApiRecord,
    }),
  ],
  bounds: { endedKinds: ENDED_KINDS },
};
