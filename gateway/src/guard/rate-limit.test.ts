import { describe, expect, it, jest } from '@jest/globals';
import { clientOf, RateLimit } from './rate-limit.js';

const STRANGER = '203.0.113.5';

async function admitted(limit: RateLimit, address: string, times: number): Promise<number> {
  let passed = 0;
  for (let i = 0; i < times; i += 1) if ((await limit.admit(address)) === null) passed += 1;
  return passed;
}

describe('the rate of one address', () => {
  it('is bounded, and the refusal says when to come back', async () => {
    const limit = new RateLimit(5);
    expect(await admitted(limit, STRANGER, 8)).toBe(5);
    const refusal = await limit.admit(STRANGER);
    expect(refusal).toMatchObject({ status: 429, code: 'RATE_LIMITED', details: { max: 5 } });
    expect(Number(refusal?.headers?.['retry-after'])).toBeGreaterThan(0);
  });

  it('asks nobody to wait for more than its minute, though the clock was put back an hour', async () => {
    const limit = new RateLimit(1);
    await limit.admit(STRANGER);
    const wall = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
    const refusal = await limit.admit(STRANGER);
    wall.mockRestore();
    expect(refusal?.headers).toEqual({ 'retry-after': '60' });
  });

  it('is its own', async () => {
    const limit = new RateLimit(2);
    await admitted(limit, STRANGER, 3);
    expect(await limit.admit('203.0.113.6')).toBeNull();
  });

  it('falls faster with what costs more', async () => {
    const limit = new RateLimit(10);
    await limit.charge(STRANGER, 7999);
    expect(await admitted(limit, STRANGER, 10)).toBe(3);
  });

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('is not counted from %s', async (address) => {
    expect(await admitted(new RateLimit(1), address, 5)).toBe(5);
  });

  it('is that of the network of an IPv6 address', () => {
    expect(clientOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
    expect(clientOf('2001:db8::1')).toBe(clientOf('2001:db8::ffff'));
    expect(clientOf('::ffff:203.0.113.5')).toBe(STRANGER);
  });
});
