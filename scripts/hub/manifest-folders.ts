import { delimiter, join } from 'node:path';

/**
 * Folders in which manifests of sources are looked for: the data's own, then those that are given.
 *
 * @param given separated as in PATH
 */
export const manifestFolders = (dataDir: string, given?: string): string[] => [
  join(dataDir, 'manifests'),
  ...(given ?? '').split(delimiter).filter((folder) => folder !== ''),
];
