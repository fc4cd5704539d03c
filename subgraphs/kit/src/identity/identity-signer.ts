import type { CryptoKey, JWK } from 'jose';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Caller } from './caller.js';

export const ISSUER = 'maillage-gateway';
export const ALGORITHM = 'EdDSA';

/** Short: a stolen token is of no use for long, and nothing needs revoking. */
export const LIFE_SECONDS = 60;

interface Signed {
  readonly token: string;
  readonly renewAt: number;
}

/**
 * Tells subgraphs who asks, in a token that each of them can check with the public key. The key
 * lives as long as the process: nothing secret is written anywhere.
 */
export class IdentitySigner {
  private readonly signed = new Map<string, Signed>();

  private constructor(
    private readonly key: CryptoKey,
    /** What subgraphs check signatures with. */
    readonly publicKey: JWK,
  ) {}

  static async create(): Promise<IdentitySigner> {
    const { privateKey, publicKey } = await generateKeyPair(ALGORITHM);
    return new IdentitySigner(privateKey, await exportJWK(publicKey));
  }

  /** A token for one subgraph; the public shares one, renewed at half its life. */
  async tokenFor(caller: Caller, audience: string): Promise<string> {
    if (caller.subject !== null) return this.sign(caller.subject, audience);
    const known = this.signed.get(audience);
    if (known !== undefined && known.renewAt > Date.now()) return known.token;
    const token = await this.sign(null, audience);
    this.signed.set(audience, { token, renewAt: Date.now() + (LIFE_SECONDS * 1000) / 2 });
    return token;
  }

  private sign(subject: string | null, audience: string): Promise<string> {
    const token = new SignJWT()
      .setProtectedHeader({ alg: ALGORITHM })
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${String(LIFE_SECONDS)} s`);
    return (subject === null ? token : token.setSubject(subject)).sign(this.key);
  }
}
