import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { saying, serverOf } from '../../testing/server-of.js';
import { fetchFile } from './fetch-file.js';
import type { AllowedHost } from './host-guard.js';
import { HostGuard } from './host-guard.js';

const HOSTS: readonly AllowedHost[] = [
  ...[{ host: 'data.gouv.test' }, { host: '10.0.0.1' }, { host: '127.0.0.1:4001', local: true }],
];

const FOLDER = mkdtempSync(path.join(tmpdir(), 'host-guard-'));
afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

const refusalOf = (url: string): unknown => {
  try {
    new HostGuard(HOSTS).check(new URL(url));
    return null;
  } catch (error) {
    return error;
  }
};

/** Where a connection to a name would go, the name leading there. */
const reached = (...addresses: readonly string[]) =>
  new Promise((resolve) => {
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const guard = new HostGuard(HOSTS, () => Promise.resolve(found));
    const lookup = guard.lookupFor(new URL('https://data.gouv.test/'));
    lookup('data.gouv.test', { all: false }, (error, address) => {
      resolve(error ?? address);
    });
  });

describe('an address', () => {
  it.each(['https://data.gouv.test/a.csv', 'http://127.0.0.1:4001/a.csv'])(
    'passes when its host is allowed: %s',
    (url) => {
      expect(refusalOf(url)).toBeNull();
    },
  );

  it.each([
    ['https://evil.test/a.csv', 'host'],
    ['https://data.gouv.test:8443/a.csv', 'host'],
    ['https://data.gouv.test.evil.test/', 'host'],
    ['http://127.0.0.1:4002/', 'host'],
    ['http://data.gouv.test/a.csv', 'scheme'],
    ['ftp://data.gouv.test/a.csv', 'scheme'],
    ['https://data.gouv.test@10.0.0.1/', 'credentials'],
    ['https://10.0.0.1/', 'private'],
    ['https://167772161/', 'private'],
  ])('is refused: %s', (url, why) => {
    expect(refusalOf(url)).toMatchObject({ code: 'SOURCE_HOST_REFUSED', details: { why } });
  });
});

describe('a name', () => {
  it('leads where it is public', async () => {
    expect(await reached('185.107.0.1')).toBe('185.107.0.1');
  });

  it.each([
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
    ...['0.0.0.0', '224.0.0.1', '::1', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '64:ff9b::a00:1'],
  ])('is refused when it leads to %s', async (address) => {
    expect(await reached(address)).toMatchObject({ code: 'SOURCE_HOST_REFUSED' });
  });

  it('is refused when one of its addresses is private', async () => {
    expect(await reached('185.107.0.1', '10.0.0.1')).toMatchObject({ code: 'SOURCE_HOST_REFUSED' });
  });

  it('is looked up once for each connection: what is checked is what is reached', async () => {
    await using server = await serverOf(saying(200, {}, 'code\n'));
    const port = server.host.split(':')[1] ?? '';
    const host = `data.gouv.test:${port}`;
    let lookups = 0;
    const resolve = () => {
      lookups += 1;
      return Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    };
    const options = { folder: FOLDER, hosts: [{ host, local: true }], resolve };
    expect(await fetchFile({ url: `http://${host}/` }, options)).toMatchObject({ bytes: 5 });
    expect(lookups).toBe(1);
  });
});

describe('a redirection', () => {
  const redirected = async (...locations: readonly string[]) => {
    const answers = locations.map((location) => saying(302, { location }));
    await using server = await serverOf(...answers, saying(200, {}, 'code\n'));
    const options = { folder: FOLDER, hosts: [{ host: server.host, local: true }], attempts: 1 };
    return await fetchFile({ url: server.url }, options).catch((error: unknown) => error);
  };

  it('is followed within the allowed hosts', async () => {
    expect(await redirected('/b.csv', 'c.csv')).toMatchObject({ bytes: 5, name: 'points.csv' });
  });

  it.each([
    'http://127.0.0.1/admin',
    'http://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'file:///etc/passwd',
    '//evil.test/a.csv',
  ])('is refused to %s', async (location) => {
    expect(await redirected(location)).toMatchObject({ code: 'SOURCE_HOST_REFUSED' });
  });

  it('is refused the sixth time', async () => {
    expect(await redirected(...Array<string>(6).fill('/again'))).toMatchObject({
      code: 'SOURCE_HOST_REFUSED',
      details: { why: 'redirects' },
    });
  });
});
