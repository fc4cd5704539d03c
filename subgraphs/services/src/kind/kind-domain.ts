import { ServiceDomain } from '@maillage/kit';
import { KINDS_OF_DOMAIN } from './kind-domain.data.js';

const DOMAIN_OF: ReadonlyMap<string, ServiceDomain> = new Map(
  Object.values(ServiceDomain).flatMap((domain) =>
    (KINDS_OF_DOMAIN[domain] ?? []).map((code) => [code, domain] as const),
  ),
);

/** What the first letter of a code of INSEE's base of equipments says, where it says one domain. */
const DOMAIN_OF_BPE: Readonly<Record<string, ServiceDomain>> = {
  C: ServiceDomain.EDUCATION,
  D: ServiceDomain.SANTE,
  E: ServiceDomain.TRANSPORTS,
  F: ServiceDomain.CULTURE,
};

/** The domain of a kind; of one that the hub does not know, what its code in the base of equipments says. */
export const domainOf = (code: string, bpeCode: string | null): ServiceDomain =>
  DOMAIN_OF.get(code) ?? DOMAIN_OF_BPE[bpeCode?.charAt(0) ?? ''] ?? ServiceDomain.AUTRE;
