import { accessSync, constants } from 'node:fs';
import type { Check } from './diagnose.js';
import { fine, problem } from './diagnose.js';

/** Looks at a folder that stands for the network. */
export function checkMirror(folder: string | null): Check {
  if (folder === null) {
    return fine('mirror', 'Aucun miroir : les fichiers sont demandés à leurs producteurs.');
  }
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return fine('mirror', `Miroir lisible : ${folder}.`);
  } catch {
    return problem(
      'mirror',
      `Le miroir ${folder} manque ou ne peut être lu : vérifiez le chemin et ses droits.`,
    );
  }
}
