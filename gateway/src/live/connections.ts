import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientOf, isLoopback, secondsUntil, WINDOW_SECONDS } from '../guard/rate-limit.js';
import { Refused } from '../http/refusals.js';

/** What one address may hold open. */
export interface ConnectionLimits {
  readonly perAddress: number;
  readonly newPerMinute: number;
}

/** Counts long connections by address. This machine is not counted, as for requests. */
export class Connections {
  private readonly open = new Map<string, number>();
  private readonly fresh: RateLimiterMemory;

  constructor(private readonly limits: ConnectionLimits) {
    this.fresh = new RateLimiterMemory({ points: limits.newPerMinute, duration: WINDOW_SECONDS });
  }

  /**
   * Counts one more.
   *
   * @returns what is called when it closes
   * @throws Refused
   */
  async admit(address: string | undefined): Promise<() => void> {
    if (address === undefined || isLoopback(address)) return () => undefined;
    const client = clientOf(address);
    await this.countNew(client);
    const { perAddress } = this.limits;
    const count = (this.open.get(client) ?? 0) + 1;
    if (count > perAddress) throw refusal(perAddress, 'à la fois', WINDOW_SECONDS);
    this.open.set(client, count);
    let isOpen = true;
    return () => {
      if (isOpen) this.close(client);
      isOpen = false;
    };
  }

  private async countNew(client: string): Promise<void> {
    try {
      await this.fresh.consume(client);
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent;
      throw refusal(this.limits.newPerMinute, 'par minute', secondsUntil(spent));
    }
  }

  private close(client: string): void {
    const left = (this.open.get(client) ?? 0) - 1;
    if (left > 0) this.open.set(client, left);
    else this.open.delete(client);
  }
}

const refusal = (max: number, per: string, retryAfter: number): Refused =>
  new Refused({
    status: 429,
    code: 'TOO_MANY_CONNECTIONS',
    message: `Trop de connexions : ${max} ${per} au plus. Gardez-en une pour plusieurs abonnements.`,
    details: { max, retryAfter },
    headers: { 'retry-after': String(retryAfter) },
  });
