import { describe, expect, it } from '@jest/globals';
import { INTERNAL_ERROR_MESSAGE } from '@maillage/kit';
import { pino } from 'pino';
import { publicError } from './public-error.js';

const silent = pino({ level: 'silent' });
const shown = (message: string, extensions: Record<string, unknown>) =>
  publicError({ message, extensions }, undefined, silent);

describe('an error that leaves the hub', () => {
  it('keeps its code and details, not the name of the subgraph that raised it', () => {
    const extensions = { code: 'TERRITORY_UNKNOWN', id: 'COM-1', serviceName: 'territories' };
    expect(shown('Inconnu.', extensions)).toEqual({
      message: 'Inconnu.',
      extensions: { code: 'TERRITORY_UNKNOWN', id: 'COM-1' },
    });
  });

  it.each(['INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR', undefined])(
    'says nothing of a failure with the code %s',
    (code) => {
      const { message, extensions } = shown('connect ECONNREFUSED 10.0.0.1', { code });
      expect({ message, extensions }).toEqual({
        message: INTERNAL_ERROR_MESSAGE,
        extensions: { code: 'INTERNAL_ERROR' },
      });
    },
  );
});
