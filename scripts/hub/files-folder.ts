import { FileStore } from '@maillage/kit';
import { join } from 'node:path';

/** Where producers' files are kept, in the folder of the data. */
export const filesFolder = (dataDir: string): string => join(dataDir, 'files');

/** The same, to be read and written. */
export const fileStore = (dataDir: string): FileStore => new FileStore(filesFolder(dataDir));
