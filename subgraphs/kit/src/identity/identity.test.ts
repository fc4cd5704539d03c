import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PUBLIC_CALLER, STRANGER } from './caller.js';
import { IdentitySigner } from './identity-signer.js';
import { IdentityVerifier } from './identity-verifier.js';

let signer: IdentitySigner;
let verifier: IdentityVerifier;
beforeAll(async () => {
  signer = await IdentitySigner.create();
  verifier = new IdentityVerifier(signer.publicKey, 'services');
});

const bearer = async (subject: string | null, audience = 'services') =>
  `Bearer ${await signer.tokenFor({ subject, vouched: true }, audience)}`;

describe('a token signed by the gateway', () => {
  it('vouches for the public and for an account', async () => {
    expect(await verifier.callerOf(await bearer(null))).toEqual(PUBLIC_CALLER);
    expect(await verifier.callerOf(await bearer('ada'))).toEqual({ subject: 'ada', vouched: true });
  });

  it('is shared by the public, and by nobody else', async () => {
    expect(await bearer(null)).toBe(await bearer(null));
    expect(await bearer('ada')).not.toBe(await bearer('bob'));
  });

  it('holds no private key in what it publishes', () => {
    expect(signer.publicKey).not.toHaveProperty('d');
  });

  it('is worth nothing once it is old', async () => {
    const token = await bearer('ada');
    jest.useFakeTimers({ now: Date.now() + 61_000, doNotFake: ['nextTick', 'setImmediate'] });
    const late = await verifier.callerOf(token);
    jest.useRealTimers();
    expect(late).toEqual(STRANGER);
  });
});

describe('a stranger is who comes with', () => {
  it.each([undefined, '', 'Bearer', 'Bearer not.a.token', 'Basic YTpi'])(
    '« %s »',
    async (given) => {
      expect(await verifier.callerOf(given)).toEqual(STRANGER);
    },
  );

  it('a token for another subgraph', async () => {
    expect(await verifier.callerOf(await bearer('ada', 'reforms'))).toEqual(STRANGER);
  });

  it('a token that another key signed', async () => {
    const forger = await IdentitySigner.create();
    const token = await forger.tokenFor({ subject: 'ada', vouched: true }, 'services');
    expect(await verifier.callerOf(`Bearer ${token}`)).toEqual(STRANGER);
  });

  it('an unsigned token', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { iss: 'maillage-gateway', aud: 'services', sub: 'ada', exp: 9e9 };
    const token = `${part({ alg: 'none' })}.${part(claims)}.`;
    expect(await verifier.callerOf(`Bearer ${token}`)).toEqual(STRANGER);
  });
});
