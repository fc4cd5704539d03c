import type { HttpAnswer, HttpRoute } from '@maillage/kit';
import { sendBody } from '@maillage/kit';
import type { Request, Response } from 'express';
import { Router } from 'express';
import { gunzipSync } from 'node:zlib';

/** Serves what subgraphs offer beside the graph. */
export function subgraphRoutes(routes: readonly HttpRoute[]): Router {
  const router = Router();
  for (const route of routes) {
    router.get(route.path, (req, res, next) => {
      answer(route, req, res).catch(next);
    });
  }
  return router;
}

async function answer(route: HttpRoute, req: Request, res: Response): Promise<void> {
  const params = Object.entries(req.params).map(([key, value]) => [key, String(value)]);
  const headers = Object.entries(req.headers).map(([key, value]) => [key, value?.toString()]);
  const given = await route.handle(
    Object.fromEntries(params) as Record<string, string>,
    Object.fromEntries(headers) as Record<string, string | undefined>,
  );
  const { status, headers: fields, body } = readable(given, req);
  // Not by `set`, which says that any text is UTF-8: a producer's file is as it came.
  res.status(status).setHeaders(new Map(Object.entries({ vary: 'accept-encoding', ...fields })));
  await sendBody(res, body);
}

/** A reader that takes no gzip gets the plain bytes. */
function readable(given: HttpAnswer, req: Request): HttpAnswer {
  const { 'content-encoding': encoding, ...headers } = given.headers;
  const refuses = encoding === 'gzip' && req.acceptsEncodings('gzip') === false;
  if (!refuses || !Buffer.isBuffer(given.body)) return given;
  return { ...given, headers, body: gunzipSync(given.body) };
}
