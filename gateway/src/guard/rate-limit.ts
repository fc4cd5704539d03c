import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Refusal } from '../http/refusal.js';

/** One more point for each thousand that an operation costs. */
const COST_PER_POINT = 1000;

/** What addresses are counted over. */
export const WINDOW_SECONDS = 60;

/** When an address may come back: within the window, even when the clock of the machine was put back meanwhile. */
export const secondsUntil = ({ msBeforeNext }: RateLimiterRes): number =>
  Math.min(WINDOW_SECONDS, Math.max(1, Math.ceil(msBeforeNext / 1000)));

/**
 * Counts what each address asks for in a minute: a request is a point, a costly one more. This
 * machine is not counted: tests, monitors, and a proxy that was not declared, whose clients would
 * share one count.
 */
export class RateLimit {
  private readonly limiter: RateLimiterMemory | null;

  /** @param perMinute points of one address; 0 counts nothing */
  constructor(private readonly perMinute: number) {
    this.limiter =
      perMinute === 0
        ? null
        : new RateLimiterMemory({ points: perMinute, duration: WINDOW_SECONDS });
  }

  /** Counts a request. Null when it may pass. */
  async admit(address: string | undefined): Promise<Refusal | null> {
    if (this.limiter === null || address === undefined || isLoopback(address)) return null;
    try {
      await this.limiter.consume(clientOf(address));
      return null;
    } catch (spent) {
      if (spent instanceof RateLimiterRes) return this.refusal(secondsUntil(spent));
      throw spent;
    }
  }

  /** Counts what an operation cost beyond its first point. */
  async charge(address: string | undefined, cost: number | null): Promise<void> {
    const points = Math.floor((cost ?? 0) / COST_PER_POINT);
    if (this.limiter === null || points === 0) return;
    if (address === undefined || isLoopback(address)) return;
    await this.limiter.penalty(clientOf(address), points);
  }

  private refusal(seconds: number): Refusal {
    return {
      status: 429,
      code: 'RATE_LIMITED',
      message: `Trop de requêtes : ${this.perMinute} par minute au plus. Réessayez dans ${seconds} s.`,
      details: { max: this.perMinute, retryAfter: seconds },
      headers: { 'retry-after': String(seconds) },
    };
  }
}

/** Whether it is this machine. */
export const isLoopback = (address: string): boolean =>
  address === '::1' || /^(::ffff:)?127\./.test(address);

/** Who is counted: an IPv4 address, or the network of an IPv6 one, for a client has 2^64 of these. */
export function clientOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = ''] = address.split('::');
  return head.split(':').slice(0, 4).join(':');
}
