import type { SupergraphSdlHook, SupergraphSdlUpdateFunction } from '@apollo/gateway';
import { parse } from 'graphql';
import { createHash } from 'node:crypto';
import { joinGraphs } from './join-graphs.js';
import { SubgraphSilent, SupergraphInvalid } from './supergraph.errors.js';
import type { Silence } from './try-out.js';

const nameOf = (sdl: string): string =>
  createHash('sha256').update(sdl).digest('base64url').slice(0, 16);

/** The supergraph that is served: another takes its place while requests are answered, once it was tried. */
export class ServedSupergraph {
  /** The same for the same supergraph alone, whichever replica serves it. */
  name: string;
  private update: SupergraphSdlUpdateFunction | null = null;
  private swapping: Promise<unknown> = Promise.resolve();

  /** @param tryOut rejects a supergraph that cannot be served, and tells which of its subgraphs do not answer */
  constructor(
    private sdl: string,
    private readonly tryOut: (sdl: string) => Promise<readonly Silence[]>,
  ) {
    this.name = nameOf(sdl);
  }

  /** What Apollo Gateway is managed by. */
  readonly manage: SupergraphSdlHook = ({ update }) => {
    this.update = update;
    return Promise.resolve({ supergraphSdl: this.sdl });
  };

  /**
   * Serves another supergraph from now on; what is asked meanwhile is answered on the one or on the other. A bad one
   * changes nothing. Several take their turns. A subgraph that is served already and does not answer now keeps nobody
   * from what is new elsewhere: it is as silent on the one as on the other.
   *
   * @returns the names of such
   * @throws SupergraphInvalid, SubgraphUnknown, SubgraphSilent
   */
  swap(sdl: string): Promise<readonly string[]> {
    const swapped = this.swapping.then(() => this.replace(sdl));
    this.swapping = swapped.catch(() => undefined);
    return swapped;
  }

  private async replace(sdl: string): Promise<readonly string[]> {
    if (sdl === this.sdl) return [];
    const silences = await this.tryOut(sdl);
    const served = new Set(joinGraphs(parse(this.sdl, { noLocation: true })).values());
    const added = silences.find(({ subgraph }) => !served.has(subgraph));
    if (added !== undefined) throw new SubgraphSilent(added.subgraph, added.cause);
    try {
      this.update?.(sdl);
    } catch (error) {
      this.update?.(this.sdl);
      throw new SupergraphInvalid(error);
    }
    this.sdl = sdl;
    this.name = nameOf(sdl);
    return silences.map(({ subgraph }) => subgraph);
  }
}
