/** A second is long for an answer; the rest is for a machine that does something else. */
export const QUICK_MS = 2500;

/** What a hub of a test's own answered, and in what time. */
export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly ms: number;
}

/** Asks the hub on a port of this machine. */
export class HubClient {
  private asked = 0;

  constructor(private readonly port: number) {}

  async get(path: string, init: RequestInit = {}): Promise<Heard> {
    const start = Date.now();
    const answer = await fetch(`http://127.0.0.1:${String(this.port)}${path}`, init);
    const { status, headers } = answer;
    return { status, headers, text: await answer.text(), ms: Date.now() - start };
  }

  /** Asks for a name as nobody did before: the answer is not a kept one. */
  async name(as: Record<string, string> = {}): Promise<Heard & { readonly body: unknown }> {
    const query = `{ territory(id: "COM-59350") { name } } # ${String((this.asked += 1))}`;
    const heard = await this.get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...as },
      body: JSON.stringify({ query }),
    });
    return { ...heard, body: JSON.parse(heard.text) as unknown };
  }

  /** Health is asked of the data at most once a second: the last good word may still hold. */
  async unready(): Promise<Heard> {
    const start = Date.now();
    let heard = await this.get('/health/ready');
    while (heard.status === 200 && Date.now() - start < QUICK_MS) {
      heard = await this.get('/health/ready');
    }
    return { ...heard, ms: Date.now() - start };
  }
}

/** The header by which a trusted proxy says who asks. */
export const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });
