import type { Request } from 'express';

/** A name or an address, and a port: what a host header may hold and be written in a page. */
const HOST = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;

/**
 * The beginning of the site's public addresses. A host header is the visitor's word: it is used only
 * where no address was configured, and only when it reads as a host.
 */
export function publicUrlOf(
  configured: string | undefined,
  req: Pick<Request, 'protocol' | 'headers'>,
): string {
  if (configured !== undefined) return new URL(configured).origin;
  const { host } = req.headers;
  return `${req.protocol}://${host !== undefined && HOST.test(host) ? host : 'localhost'}`;
}
