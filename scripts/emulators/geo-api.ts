import type { Request, Response } from 'express';
import { Router } from 'express';
import type { EmulatedApi } from './emulator.js';

/** A territory of no country, with every field that it may be asked for. */
type Territory = Readonly<Record<string, unknown>> & {
  readonly nom: string;
  readonly code: string;
};

/** What the API knows. */
export interface Territories {
  readonly communes: readonly Territory[];
  readonly epcis: readonly Territory[];
  readonly departements: readonly Territory[];
  readonly regions: readonly Territory[];
}

type Level = keyof Territories;

/** Fields of an answer that names none. */
const USUAL: Readonly<Record<Level, readonly string[]>> = {
  communes: [
    ...['nom', 'code', 'codeDepartement', 'siren', 'codeEpci', 'codeRegion', 'codesPostaux'],
    'population',
  ],
  epcis: ['nom', 'code', 'codesDepartements', 'codesRegions', 'population'],
  departements: ['nom', 'code', 'codeRegion'],
  regions: ['nom', 'code'],
};

/** Lists of what belongs to one territory: who holds, what is held, by which field. */
const HELD: readonly (readonly [Level, Level, string])[] = [
  ['epcis', 'communes', 'codeEpci'],
  ['departements', 'communes', 'codeDepartement'],
  ['regions', 'departements', 'codeRegion'],
];

/**
 * geo.api.gouv.fr, after its specification and recorded answers: lists that come whole, chosen by field, with the
 * fields that are asked for. Geometries other than centres, and GeoJSON, are not served.
 */
export function geoApi(territories: Territories): EmulatedApi {
  const routes = Router();
  for (const level of ['communes', 'epcis', 'departements', 'regions'] as const) {
    routes.get(`/${level}`, (request, response) => {
      sendList(level, territories[level], request, response);
    });
    routes.get(`/${level}/:code`, (request, response) => {
      const found = territories[level].find(({ code }) => code === request.params.code);
      if (found === undefined) response.status(404).json(NOT_FOUND);
      else response.json(withFields(found, level, request));
    });
  }
  for (const [holder, held, by] of HELD)
    routes.get(`/${holder}/:code/${held}`, (request, response) => {
      const { code } = request.params;
      const known = territories[holder].some((one) => one.code === code);
      const list = territories[held].filter((one) => one[by] === code);
      if (known) sendList(held, list, request, response);
      else response.status(404).json(NOT_FOUND);
    });
  return { routes, refuse };
}

const NOT_FOUND = { code: 404, message: 'Not Found' };
const OWN = ['fields', 'format', 'geometry', 'limit', 'boost', 'type', 'zone', 'nom', 'misbehave'];

function sendList(
  level: Level,
  list: readonly Territory[],
  request: Request,
  response: Response,
): void {
  const { limit = '0', nom, format = 'json' } = request.query;
  if (format !== 'json' || typeof limit !== 'string' || !/^\d+$/.test(limit)) {
    response.status(400).json({ code: 400, message: 'Bad Request' });
    return;
  }
  const wanted = Object.entries(request.query).filter(([name]) => !OWN.includes(name));
  const found = list.filter((one) => wanted.every(([name, value]) => holds(one, name, value)));
  const named = typeof nom === 'string' ? byName(found, nom) : found;
  const most = Number(limit) || named.length;
  response.json(named.slice(0, most).map((one) => withFields(one, level, request)));
}

/** Where one code is asked for among several. */
const LISTS: Readonly<Record<string, string>> = {
  codePostal: 'codesPostaux',
  codeDepartement: 'codesDepartements',
  codeRegion: 'codesRegions',
};

function holds(one: Territory, name: string, value: unknown): boolean {
  const several = one[LISTS[name] ?? name];
  return Array.isArray(several) ? several.includes(value) : one[name] === value;
}

/** The closer a name is, the higher its score. */
const byName = (list: readonly Territory[], nom: string): readonly Territory[] =>
  list
    .filter((one) => one.nom.toLowerCase().includes(nom.toLowerCase()))
    .map((one) => ({ ...one, _score: nom.length / one.nom.length }))
    .sort((a, b) => b._score - a._score);

function withFields(one: Territory, level: Level, { query }: Request): Record<string, unknown> {
  const asked = typeof query['fields'] === 'string' ? query['fields'].split(',') : USUAL[level];
  const names = new Set(['nom', 'code', ...asked, '_score']);
  return Object.fromEntries(Object.entries(one).filter(([name]) => names.has(name)));
}

const refuse: EmulatedApi['refuse'] = (_request, response) => {
  response.set('retry-after', '1').status(429).json({ code: 429, message: 'Too Many Requests' });
};
