import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DOCUMENTED = new Set(
  [...readFileSync(`${ROOT}docs/errors.md`, 'utf8').matchAll(/`([A-Z][A-Z\d_]+)`/g)].map(
    ([, code]) => code,
  ),
);

/** How a code is written where it is raised: a class of its own, an extension, a limit, a refusal, the first word of a text. */
const RAISED = [
  /static override readonly code = '([A-Z\d_]+)'/g,
  /\bcode: '([A-Z]+_[A-Z\d_]+)'/g,
  /\b(?:UNAVAILABLE|INTERNAL_ERROR_CODE) = '([A-Z\d_]+)'/g,
  /refuse\(\s*'([A-Z\d_]+)'/g,
  /^ {4,}'([A-Z]+_[A-Z\d_]+)',$/gm,
  /['"`]([A-Z]+_[A-Z\d_]+): /g,
];

const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /^(gateway|subgraphs|scripts\/hub)\//.test(file))
  .filter((file) => !/\.test\.ts$|\/testing\//.test(file));

const raised = sources.flatMap((file) => {
  const text = readFileSync(`${ROOT}${file}`, 'utf8');
  return RAISED.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code = '']) => code));
});

describe('an error code', () => {
  it('is found where it is raised', () => {
    expect(raised).toEqual(
      expect.arrayContaining([
        ...['TERRITORY_UNKNOWN', 'PORT_IN_USE', 'QUERY_TOO_COSTLY', 'QUERY_TOO_DEEP'],
        ...['SUBGRAPH_UNAVAILABLE', 'BODY_INVALID', 'REQUEST_TIMEOUT', 'INTERNAL_ERROR'],
        'DOWNLOAD_TOO_LARGE',
      ]),
    );
  });

  it.each([...new Set(raised)].map((code) => [code]))('%s is in docs/errors.md', (code) => {
    expect(DOCUMENTED).toContain(code);
  });
});
