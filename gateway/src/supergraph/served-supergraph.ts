import type { SupergraphSdlHook, SupergraphSdlUpdateFunction } from '@apollo/gateway';
import { createHash } from 'node:crypto';
import { SupergraphInvalid } from './supergraph.errors.js';

const nameOf = (sdl: string): string =>
  createHash('sha256').update(sdl).digest('base64url').slice(0, 16);

/** The supergraph that is served: another takes its place while requests are answered, once it was tried. */
export class ServedSupergraph {
  /** The same for the same supergraph alone, whichever replica serves it. */
  name: string;
  private update: SupergraphSdlUpdateFunction | null = null;
  private swapping: Promise<void> = Promise.resolve();

  /** @param tryOut rejects a supergraph that cannot be served */
  constructor(
    private sdl: string,
    private readonly tryOut: (sdl: string) => Promise<void>,
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
   * changes nothing. Several take their turns.
   *
   * @throws SupergraphInvalid, SubgraphUnknown, SubgraphSilent
   */
  swap(sdl: string): Promise<void> {
    const swapped = this.swapping.then(() => this.replace(sdl));
    this.swapping = swapped.catch(() => undefined);
    return swapped;
  }

  private async replace(sdl: string): Promise<void> {
    if (sdl === this.sdl) return;
    await this.tryOut(sdl);
    try {
      this.update?.(sdl);
    } catch (error) {
      this.update?.(this.sdl);
      throw new SupergraphInvalid(error);
    }
    this.sdl = sdl;
    this.name = nameOf(sdl);
  }
}
