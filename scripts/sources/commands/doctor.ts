import { checkFiles, checkMirror } from '@maillage/kit';
import { diagnoseServices } from '@maillage/services';
import { diagnoseTerritories } from '@maillage/territories';
import { fileStore } from '../../hub/files-folder.js';
import type { Command } from '../command.js';
import { EXIT } from '../exit-code.js';

/** Looks at what the other commands rely on; changes nothing. */
export const doctor: Command = async ({ sources, mirror, options }) => {
  const today = new Date().toISOString().slice(0, 10);
  const { producers } = sources;
  const targets = await sources.targets();
  const value = [
    ...(await diagnoseTerritories(targets.territories, {
      producers: producers.territories,
      today,
    })),
    ...(await diagnoseServices(targets.services, { producers: producers.services, today })),
    checkMirror(mirror),
    await checkFiles(fileStore(options.dataDir)),
  ];
  return {
    value,
    lines: value.map(({ ok, message }) => `${ok ? 'ok      ' : 'problème'}  ${message}`),
    exitCode: value.every(({ ok }) => ok) ? EXIT.done : EXIT.failed,
  };
};
