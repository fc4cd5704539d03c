export { PUBLIC_CALLER, STRANGER } from './caller.js';
export type { Caller } from './caller.js';
export { IdentitySigner } from './identity-signer.js';
export { IdentityVerifier } from './identity-verifier.js';
