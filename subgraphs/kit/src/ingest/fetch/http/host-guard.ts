import ipaddr from 'ipaddr.js';
import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { SourceHostRefused } from './http.errors.js';

/** A server that a source may be read from. */
export interface AllowedHost {
  /** Its name, with its port where it is not that of https: `static.data.gouv.fr`. */
  readonly host: string;
  /** It is on this machine or its network, as an emulator is: http and private addresses pass. */
  readonly local?: boolean;
}

/** Every address of a name. */
export type Resolve = (name: string) => Promise<readonly LookupAddress[]>;

const resolveAll: Resolve = (name) => lookup(name, { all: true });

/**
 * Says which addresses may be asked, by name and then by what the name leads to: a producer's name that came to lead
 * inside our network would open it.
 */
export class HostGuard {
  constructor(
    private readonly hosts: readonly AllowedHost[],
    private readonly resolve: Resolve = resolveAll,
  ) {}

  /** Lets an address pass by what is written in it. @throws SourceHostRefused */
  check(url: URL): void {
    const allowed = this.hosts.find(({ host }) => host === url.host);
    if (allowed === undefined) throw new SourceHostRefused(url, 'host');
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && allowed.local === true))
      throw new SourceHostRefused(url, 'scheme');
    if (url.username !== '' || url.password !== '') throw new SourceHostRefused(url, 'credentials');
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    // A connection to a literal address looks nothing up.
    if (isIP(literal) !== 0) this.checkReached(url, [literal]);
  }

  /** How the connection finds its address: what is checked is what it connects to, and no second answer. */
  lookupFor(url: URL): LookupFunction {
    return (name, { all }, done) => {
      this.resolve(name).then(
        (found) => {
          const [first] = found;
          try {
            if (first === undefined) throw new Error(`no address for ${name}`);
            this.checkReached(
              url,
              found.map(({ address }) => address),
            );
          } catch (error) {
            done(error as Error, []);
            return;
          }
          if (all === true) done(null, [...found]);
          else done(null, first.address, first.family);
        },
        (error: unknown) => {
          done(error as Error, []);
        },
      );
    };
  }

  private checkReached(url: URL, addresses: readonly string[]): void {
    if (this.hosts.some(({ host, local }) => host === url.host && local === true)) return;
    if (addresses.some((address) => ipaddr.process(address).range() !== 'unicast'))
      throw new SourceHostRefused(url, 'private');
  }
}
