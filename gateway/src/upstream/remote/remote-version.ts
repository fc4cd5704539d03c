import { KeepAliveClient } from './keep-alive-client.js';

const LIMITS = { deadlineMs: 1000, maxBytes: 4096, sockets: 1 } as const;

/** Asks a remote subgraph which data it has. */
export class RemoteVersion {
  private readonly client = new KeepAliveClient(LIMITS);

  /** @param url where it is told now */
  constructor(private readonly url: () => string) {}

  /** Null when it has none to tell. @throws Error when it does not answer */
  async read(): Promise<string | null> {
    const { status, body } = await this.client.send({
      url: this.url(),
      method: 'GET',
      headers: {},
    });
    if (status === 404) return null;
    if (status !== 200) throw new Error(`no version, with status ${String(status)}`);
    const told: unknown = JSON.parse(body.toString('utf8'));
    const version = typeof told === 'object' && told !== null && 'version' in told && told.version;
    return typeof version === 'string' ? version : null;
  }

  close(): void {
    this.client.close();
  }
}
