import { diagnose } from '@maillage/services';
import type { Command } from '../command.js';
import { EXIT } from '../exit-code.js';

/** Looks at what the other commands rely on; changes nothing. */
export const doctor: Command = async ({ sources, mirror }) => {
  const today = new Date().toISOString().slice(0, 10);
  const value = await diagnose(await sources.target(), {
    ...{ producers: sources.producers, mirror, today },
  });
  return {
    value,
    lines: value.map(({ ok, message }) => `${ok ? 'ok      ' : 'problème'}  ${message}`),
    exitCode: value.every(({ ok }) => ok) ? EXIT.done : EXIT.failed,
  };
};
