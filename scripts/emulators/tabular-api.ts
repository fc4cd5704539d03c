import type { Request, Response } from 'express';
import { Router } from 'express';
import type { EmulatedApi } from './emulator.js';
import type { Fields } from './odsql.js';

const MAX_PAGE = 200;

/**
 * The tabular API of data.gouv.fr, after its specification and recorded answers: pages of 20 rows, 200 at most,
 * linked to each other; filters by column.
 *
 * @param resources rows by resource
 */
export function tabularApi(resources: Readonly<Record<string, readonly Fields[]>>): EmulatedApi {
  const routes = Router();
  routes.get('/health/', (_request, response) => {
    response.json({ status: 'ok', version: '0.0.0', uptime_since: '2026-01-01T00:00:00Z' });
  });
  routes.use('/api/resources/:id', (request, response, next) => {
    if (resources[request.params.id] !== undefined) next();
    else fail(response, 404, 'Resource not found', `No resource ${request.params.id}`);
  });
  routes.get('/api/resources/:id/', (request, response) => {
    const links = ['profile', 'data', 'swagger'].map((rel) => ({
      ...{ rel, type: 'GET', href: `${addressOf(request)}${rel}/` },
    }));
    response.json({ created_at: '2026-01-01T00:00:00Z', url: 'https://example.org/', links });
  });
  routes.get('/api/resources/:id/data/', (request, response) => {
    sendPage(resources[request.params.id] ?? [], request, response);
  });
  routes.get('/api/resources/:id/data/json/', (request, response) => {
    response.json(numbered(resources[request.params.id] ?? []));
  });
  return { routes, refuse };
}

const addressOf = (request: Request): string =>
  `${request.protocol}://${request.get('host') ?? ''}${request.path}`;

const numbered = (rows: readonly Fields[]): readonly Fields[] =>
  rows.map((row, rank) => ({ __id: rank + 1, ...row }));

function sendPage(rows: readonly Fields[], request: Request, response: Response): void {
  const parameters = new URL(request.originalUrl, addressOf(request)).searchParams;
  const page = Number(parameters.get('page') ?? 1);
  const size = Number(parameters.get('page_size') ?? 20);
  const wrong = wrongIn(parameters, page, size);
  if (wrong !== null) {
    fail(response, 400, 'Invalid query string', wrong);
    return;
  }
  const found = numbered(rows).filter((row) => passes(row, parameters));
  const [from, to] = [(page - 1) * size, page * size];
  const linked = (rank: number): string => {
    const next = new URLSearchParams(parameters);
    next.set('page', String(rank));
    return `${addressOf(request)}?${next.toString()}`;
  };
  response.json({
    data: found.slice(from, to),
    links: {
      ...{ next: to < found.length ? linked(page + 1) : null },
      prev: page > 1 ? linked(page - 1) : null,
    },
    meta: { page, page_size: size, total: found.length },
  });
}

const OPERATORS = ['exact', 'contains', 'differs'];
const OWN = ['page', 'page_size', 'misbehave'];

/** What is wrong with a query; null when nothing is. */
function wrongIn(parameters: URLSearchParams, page: number, size: number): string | null {
  if (size > MAX_PAGE) return `Page size exceeds allowed maximum: ${String(MAX_PAGE)}`;
  if (!(page >= 1 && size >= 1)) return 'Page number and size are positive';
  const unknown = [...parameters].find(
    ([name]) => !OWN.includes(name) && !OPERATORS.includes(name.split('__').at(-1) ?? ''),
  );
  return unknown === undefined ? null : `argument '${unknown.join('=')}' could not be parsed`;
}

function passes(row: Fields, parameters: URLSearchParams): boolean {
  return [...parameters].every(([name, value]) => {
    const [column = '', operator] = name.split('__');
    const cell = String(row[column]);
    if (operator === 'exact') return cell === value;
    if (operator === 'contains') return cell.toLowerCase().includes(value.toLowerCase());
    return operator !== 'differs' || cell !== value;
  });
}

const fail = (response: Response, status: number, title: string, detail: string): void => {
  response.status(status).json({ errors: [{ code: null, title, detail }] });
};

const refuse: EmulatedApi['refuse'] = (_request, response) => {
  response.set('retry-after', '60');
  fail(response, 429, 'Too many requests', 'Wait a minute');
};
