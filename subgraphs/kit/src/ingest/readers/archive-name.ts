import { validateFileName } from 'yauzl';
import { ArchiveNameRefused } from '../ingest.errors.js';

/** Lets a name pass that stays inside its archive. @throws ArchiveNameRefused */
export function checkName(file: string, name: string): void {
  if (validateFileName(name) !== null) throw new ArchiveNameRefused(file, name);
}
