import { expect } from '@jest/globals';

/** Matches a public error by its code and, when given, its details. */
export function aHubError(code: string, details: Readonly<Record<string, unknown>> = {}): unknown {
  return expect.objectContaining({
    extensions: expect.objectContaining({ ...details, code }) as unknown,
  });
}
