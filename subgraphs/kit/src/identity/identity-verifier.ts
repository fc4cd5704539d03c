import type { JWK } from 'jose';
import { importJWK, jwtVerify } from 'jose';
import type { Caller } from './caller.js';
import { STRANGER } from './caller.js';
import { ALGORITHM, ISSUER } from './identity-signer.js';

/** Tokens remembered: the public shares one, an account has one a request. */
const REMEMBERED = 1000;

interface Known {
  readonly caller: Caller;
  readonly until: number;
}

/** Reads who asks from the token that the gateway signed. */
export class IdentityVerifier {
  private readonly known = new Map<string, Known>();
  private readonly key: ReturnType<typeof importJWK>;

  /** @param audience the subgraph that checks: a token for another is worth nothing here */
  constructor(
    publicKey: JWK,
    private readonly audience: string,
  ) {
    this.key = importJWK(publicKey, ALGORITHM);
  }

  /** The caller of an `authorization` header; a stranger when it is absent, forged or too old. */
  async callerOf(authorization: string | undefined): Promise<Caller> {
    const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
    if (token === undefined) return STRANGER;
    const known = this.known.get(token);
    if (known !== undefined && known.until > Date.now()) return known.caller;
    return this.verify(token);
  }

  private async verify(token: string): Promise<Caller> {
    try {
      const { payload } = await jwtVerify(token, await this.key, {
        issuer: ISSUER,
        audience: this.audience,
        algorithms: [ALGORITHM],
        requiredClaims: ['exp'],
      });
      const caller: Caller = { subject: payload.sub ?? null, vouched: true };
      if (this.known.size >= REMEMBERED) this.known.clear();
      this.known.set(token, { caller, until: (payload.exp ?? 0) * 1000 });
      return caller;
    } catch {
      return STRANGER;
    }
  }
}
