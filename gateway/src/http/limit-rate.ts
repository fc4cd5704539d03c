import type { RequestHandler } from 'express';
import type { RateLimit } from '../guard/rate-limit.js';
import { refuse } from './refusal.js';

/** Counts requests that are not for the graph. */
export function limitRate(rate: RateLimit): RequestHandler {
  return (request, response, next) => {
    rate.admit(request.ip).then((refusal) => {
      if (refusal === null) next();
      else refuse(response, refusal);
    }, next);
  };
}
