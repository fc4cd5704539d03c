import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A frame of `graphql-transport-ws`. */
export interface Frame {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A socket that speaks the protocol word by word, well or badly. */
export class RawSocket {
  readonly frames: Frame[] = [];
  closed: readonly [code: number, reason: string] | null = null;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      this.frames.push(JSON.parse(data.toString()) as Frame);
    });
    socket.on('close', (code, reason) => {
      this.closed = [code, reason.toString()];
    });
  }

  /** @throws Error with the status, when the upgrade is refused */
  static async open(url: string, options: OpenOptions = {}): Promise<RawSocket> {
    const { address, protocol = 'graphql-transport-ws', ...more } = options;
    const headers = address === undefined ? {} : { 'x-forwarded-for': address };
    const raw = new RawSocket(
      new WebSocket(url.replace('http', 'ws'), protocol, { headers, ...more }),
    );
    await once(raw.socket, 'open');
    return raw;
  }

  /** Opens one that may subscribe. */
  static async ready(url: string, options: OpenOptions = {}): Promise<RawSocket> {
    const raw = await RawSocket.open(url, options);
    raw.send({ type: 'connection_init' });
    await raw.until(() => raw.frames.length > 0);
    return raw;
  }

  send(frame: object): void {
    this.socket.send(JSON.stringify(frame));
  }

  subscribe(id: string, query: string, variables: object = {}): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  of(type: string): Frame[] {
    return this.frames.filter((frame) => frame.type === type);
  }

  until(isSo: () => boolean): Promise<void> {
    return until(isSo);
  }

  close(): void {
    this.socket.terminate();
  }
}

interface OpenOptions {
  readonly address?: string;
  readonly protocol?: string;
  readonly autoPong?: boolean;
}

/** Nearly as long as a test has: what is told then is what was waited for. */
const PATIENCE_MS = 25_000;

/** Waits until something is so. @throws Error when it is not in good time */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const start = Date.now();
  while (!(await isSo())) {
    if (Date.now() - start > PATIENCE_MS) throw new Error(`not so in time: ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
