import type { IPolicy } from 'cockatiel';
import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  wrap,
} from 'cockatiel';
import { AnswerTooLarge, DeadlineExceeded, ReaderGone } from './read-bounded.js';

/** Failures in a row that open the circuit: calls are refused at once until one is let through. */
const FAILURES_IN_A_ROW = 5;
const HALF_OPEN_MS = 1000;

/** Worth a second try: what went wrong on the way. A slow or endless answer would be so again. */
const onTheWay = (error: Error): boolean =>
  !(
    error instanceof DeadlineExceeded ||
    error instanceof AnswerTooLarge ||
    error instanceof ReaderGone
  );

/** A reader who leaves says nothing of the subgraph: a thousand of them must not cut it off. */
const itsFault = (error: Error): boolean => !(error instanceof ReaderGone);

/** How reads of one subgraph are tried. */
export interface Reads {
  readonly policy: IPolicy;
  /** Whether the circuit is open. */
  readonly isOpen: () => boolean;
}

/** Twice at most, and not at all while the subgraph is known to be down. */
export function readPolicy(): Reads {
  const breaker = circuitBreaker(handleWhen(itsFault), {
    halfOpenAfter: HALF_OPEN_MS,
    breaker: new ConsecutiveBreaker(FAILURES_IN_A_ROW),
  });
  const again = retry(handleWhen(onTheWay), {
    maxAttempts: 1,
    backoff: new ExponentialBackoff({ initialDelay: 20, maxDelay: 50 }),
  });
  return { policy: wrap(breaker, again), isOpen: () => breaker.state === CircuitState.Open };
}
