import type { Arrival, DataPackage, Edition, SourceFile } from '@maillage/kit';
import { DataPackageDamaged, localFile, UnreadableFile } from '@maillage/kit';
import type { PointOfService } from '../producer/producer.port.js';

/** Which files of a package make an edition: the name that it gives each, and its path. */
export interface PackagedFiles {
  readonly files: readonly (readonly [name: string, path: string])[];
  /** The day that they describe (ISO). */
  readonly validOn: string;
}

/** An edition read from a package of npm. @throws DataPackageDamaged */
export async function arrivalOf(
  edition: Edition<PointOfService>,
  dataPackage: DataPackage,
  { files, validOn }: PackagedFiles,
): Promise<Arrival<PointOfService>> {
  const address = `npm:${dataPackage.name}@${dataPackage.version}`;
  const arrived = files.map(async ([name, path]): Promise<[string, SourceFile]> => [
    name,
    await localFile(dataPackage.path(path), `${address}/${path}`),
  ]);
  const read: typeof edition.read = (given, on) =>
    unhurt(edition.read(given, on), dataPackage.name);
  return {
    ...{ edition: { ...edition, read }, validOn, retrievedAt: new Date(validOn) },
    files: Object.fromEntries(await Promise.all(arrived)),
  };
}

/** A package that does not read is damaged: unlike a producer's file, it cannot have changed. */
async function* unhurt<T>(rows: AsyncIterable<T>, name: string): AsyncGenerator<T> {
  try {
    yield* rows;
  } catch (error) {
    throw error instanceof UnreadableFile ? new DataPackageDamaged(name, error.file, error) : error;
  }
}
