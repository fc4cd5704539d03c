import { describe, expect, it } from '@jest/globals';
import { serverOf } from '@maillage/kit/testing';
import { hasNetwork } from './has-network.js';

describe('the network', () => {
  it('is there when one of the servers takes connections', async () => {
    await using server = await serverOf();
    const port = Number(server.host.split(':')[1]);
    expect(await hasNetwork(['no-such-name.invalid', '127.0.0.1'], port)).toBe(true);
  });

  it('is not when no name is found, nor without any server', async () => {
    expect(await hasNetwork(['no-such-name.invalid'])).toBe(false);
    expect(await hasNetwork([])).toBe(false);
  });
});
