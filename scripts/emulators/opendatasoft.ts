import type { Request, Response } from 'express';
import { Router } from 'express';
import type { EmulatedApi, Quota } from './emulator.js';
import type { Fields } from './odsql.js';
import { OdsqlError, chosen, ordered, selected } from './odsql.js';

const ROOT = '/api/explore/v2.1';
const MAX_LIMIT = 100;
const MAX_REACH = 10_000;

/** A parameter beyond what the API takes. */
class ParameterError extends Error {}

/**
 * Opendatasoft's Explore API v2.1, after its specification and recorded answers: records by pages of 100 at most and
 * 10,000 in all, exports whole, a part of ODSQL, a quota by day. Its 404 was not recorded: its code is a guess.
 *
 * @param datasets rows by data set
 */
export function opendatasoft(datasets: Readonly<Record<string, readonly Fields[]>>): EmulatedApi {
  const routes = Router();
  routes.get(`${ROOT}/catalog/datasets`, (_request, response) => {
    const results = Object.entries(datasets).map(([id, rows]) => described(id, rows));
    response.json({ total_count: results.length, results });
  });
  routes.use(`${ROOT}/catalog/datasets/:id`, (request, response, next) => {
    if (datasets[request.params.id] !== undefined) next();
    else fail(response, 404, 'NotFoundError', `The dataset ${request.params.id} does not exist.`);
  });
  const serving = (
    what: (rows: readonly Fields[], request: Request, response: Response) => void,
  ) => {
    return (request: Request<{ id: string }>, response: Response): void => {
      answering(response, () => {
        what(datasets[request.params.id] ?? [], request, response);
      });
    };
  };
  routes.get(`${ROOT}/catalog/datasets/:id`, (request, response) => {
    response.json(described(request.params.id, datasets[request.params.id] ?? []));
  });
  routes.get(`${ROOT}/catalog/datasets/:id/records`, serving(sendRecords));
  routes.get(`${ROOT}/catalog/datasets/:id/exports/json`, serving(sendExport));
  return { routes, headers, refuse };
}

const described = (id: string, rows: readonly Fields[]) => ({
  ...{ dataset_id: id, has_records: true },
  metas: { default: { title: id, records_count: rows.length } },
  fields: Object.keys(rows[0] ?? {}).map((name) => ({ name, label: name, type: 'text' })),
});

function sendRecords(rows: readonly Fields[], { query }: Request, response: Response): void {
  const limit = numberIn(query, 'limit', 10, MAX_LIMIT);
  const offset = numberIn(query, 'offset', 0, MAX_REACH - Math.max(0, limit));
  const found = ordered(chosen(rows, textIn(query, 'where')), textIn(query, 'order_by'));
  const page = found.slice(offset, offset + (limit === -1 ? MAX_LIMIT : limit));
  response.json({ total_count: found.length, results: selected(page, textIn(query, 'select')) });
}

function sendExport(rows: readonly Fields[], { query }: Request, response: Response): void {
  const found = ordered(chosen(rows, textIn(query, 'where')), textIn(query, 'order_by'));
  const limit = numberIn(query, 'limit', -1, Number.MAX_SAFE_INTEGER);
  const kept = limit === -1 ? found : found.slice(0, limit);
  response.json(selected(kept, textIn(query, 'select')));
}

type Query = Request['query'];

const textIn = (query: Query, name: string): string | undefined => {
  const value = query[name];
  return typeof value === 'string' ? value : undefined;
};

/** @throws ParameterError */
function numberIn(query: Query, name: string, usual: number, most: number): number {
  const text = textIn(query, name) ?? String(usual);
  const least = name === 'limit' ? -1 : 0;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  const bounds = `${String(least)} <= ${name} <= ${String(most)}`;
  throw new ParameterError(
    `Invalid value for ${name} API parameter: ${text} was found but ${bounds} is expected.`,
  );
}

function answering(response: Response, answer: () => void): void {
  try {
    answer();
  } catch (error) {
    if (error instanceof OdsqlError) fail(response, 400, 'ODSQLError', error.message);
    else if (error instanceof ParameterError)
      fail(response, 400, 'InvalidRESTParameterError', error.message);
    else throw error;
  }
}

const fail = (response: Response, status: number, code: string, message: string): void => {
  response.status(status).json({ error_code: code, message });
};

const tomorrow = (): Date => new Date(new Date().setUTCHours(24, 0, 0, 0));

const headers = ({ calls, left }: Quota) => ({
  'x-ratelimit-limit': String(calls),
  'x-ratelimit-remaining': String(left),
  'x-ratelimit-reset': `${tomorrow().toISOString().slice(0, 10)} 00:00:00+00:00`,
  'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
});

const refuse: EmulatedApi['refuse'] = (_request, response) => {
  response.status(429).json({
    ...{ errorcode: 10002, reset_time: tomorrow().toISOString(), limit_time_unit: 'day' },
    call_limit: Number(response.get('x-ratelimit-limit')),
    error: 'Too many requests on the domain. Please contact the domain administrator.',
  });
};
