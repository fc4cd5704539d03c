import { describe, expect, it } from '@jest/globals';
import { normaliseName, ServiceDomain } from '@maillage/kit';
import type { ServiceKind } from '../kind/kind.type.js';
import { OperatorType } from '../kind/kind.type.js';
import { lexiconOf, readKinds } from './kind-words.js';
import type { NamedTerritory } from './territory-words.js';
import { idsIn, namesIn, readTerritory } from './territory-words.js';

const kind = (num: number, code: string, label: string): ServiceKind => ({
  ...{
    num,
    code,
    label,
    labelEn: code,
    bpeCode: null,
    domain: ServiceDomain.AUTRE,
    deduced: false,
    infrastructure: false,
    observedIn: null,
    pointsUrl: null,
    pointsBytes: null,
    count: 1,
  },
  operatorType: OperatorType.OPERATEUR,
  source: {
    ...{ id: 's', title: 's', producer: 'p', licence: 'l', url: 'u', vintage: 'v' },
    ...{ note: null, noteEn: null, defects: [], defectsEn: [] },
    ...{ verified: false, records: 0, rejected: 0, contact: 'c' },
    cadence: 'IRREGULAR',
  },
});
const lexicon = lexiconOf([
  kind(1, 'mairie', 'Mairie'),
  kind(2, 'prefecture', 'Préfecture'),
  kind(3, 'sous-prefecture', 'Sous-préfecture'),
  kind(4, 'gare', 'Gare ou halte ferroviaire'),
]);
const kindsIn = (query: string) => {
  const { named, rest, approximate } = readKinds(normaliseName(query).split(' '), lexicon);
  const codes = named.map((k) => ('loaded' in k ? k.loaded.code : `${k.unloaded.kind}?`));
  return [codes.join('+'), rest.join(' '), approximate];
};

describe('the kinds that a query names', () => {
  it.each([
    ['gare roubaix', 'gare', 'roubaix', false],
    ['Gares SNCF de Lille', 'gare', 'de lille', false],
    ['sous préfecture nord', 'sous-prefecture', 'nord', false],
    ['hôtels de ville', 'mairie', '', false],
    ['mairie et gare d’Albi', 'mairie+gare', 'et d albi', false],
    ['town hall albi', 'mairie', 'albi', false],
    ['MSAP Aubusson', 'france-services?', 'aubusson', false],
    ['école roubaix', 'ecole?', 'roubaix', false],
    ['prefcture lille', 'prefecture', 'lille', true],
    ['mariie albi', 'mairie', 'albi', true],
    ['gara albi', '', 'gara albi', false],
    ['roubaix', '', 'roubaix', false],
  ])('« %s »', (query, codes, rest, approximate) => {
    expect(kindsIn(query)).toEqual([codes, rest, approximate]);
  });
});

const territory = (
  id: string,
  name: string,
  weight: number,
  parents: string[] = [],
): NamedTerritory => ({ id, name: normaliseName(name), weight, parents });
const ALL = [
  territory('COM-59350', 'Lille', 6),
  territory('DEP-59', 'Nord', 7),
  territory('COM-75056', 'Paris', 8),
  territory('COM-93066', 'Saint-Denis', 6, ['DEP-93']),
  territory('COM-97411', 'Saint-Denis', 5.9, ['DEP-974', 'REG-04']),
  territory('REG-04', 'La Réunion', 6.5),
  territory('COM-76351', 'Le Havre', 6),
];
const placeIn = (query: string) => {
  const words = normaliseName(query).split(' ');
  const [names, ids] = [new Set(namesIn(words)), new Set(idsIn(words))];
  const known = ALL.filter(({ id, name }) => names.has(name) || ids.has(id));
  const { territory: found, others, rest } = readTerritory(words, known);
  return [found?.id ?? null, others.map(({ id }) => id).join(), rest.join(' ')];
};

describe('the territory that a query names', () => {
  it.each([
    ['de Lille', 'COM-59350', '', 'de'],
    ['du Havre', 'COM-76351', '', 'du'],
    ['paris du nord', 'COM-75056', '', 'du nord'],
    ['saint denis', 'COM-93066', 'COM-97411', ''],
    ['saint denis reunion', 'COM-97411', '', ''],
    ['la réunion', 'REG-04', '', ''],
    ['59', 'DEP-59', '', ''],
    ['part dieu', null, '', 'part dieu'],
  ])('« %s »', (query, id, others, rest) => {
    expect(placeIn(query)).toEqual([id, others, rest]);
  });
});
