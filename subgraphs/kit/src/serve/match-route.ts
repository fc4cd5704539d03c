import type { HttpRoute } from '../federation/index.js';

/** A route that answers a path, and what the path says. */
export interface FoundRoute {
  readonly route: HttpRoute;
  readonly params: Readonly<Record<string, string>>;
}

/** The route of a path: `/outlines/:version/:file` takes any one segment at each colon. */
export function matchRoute(routes: readonly HttpRoute[], pathname: string): FoundRoute | null {
  const asked = pathname.split('/');
  for (const route of routes) {
    const params = paramsOf(route.path.split('/'), asked);
    if (params !== null) return { route, params };
  }
  return null;
}

function paramsOf(
  template: readonly string[],
  asked: readonly string[],
): Record<string, string> | null {
  if (template.length !== asked.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const given = decode(asked[index] ?? '');
    if (given === null || given === '') {
      if (part !== given) return null;
    } else if (part.startsWith(':')) params[part.slice(1)] = given;
    else if (part !== given) return null;
  }
  return params;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
