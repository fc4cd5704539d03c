/** A file that breaks a rule. */
export interface Plant {
  readonly rule: string;
  /** Through what the forbidden module is reached. */
  readonly how: string;
  readonly path: string;
  readonly text: string;
  /** What is told to break it, where that is not the file. */
  readonly culprit?: string;
}

/** Our packages and where they are. */
export const PACKAGES: Readonly<Record<string, string>> = {
  '@maillage/schema': 'schema',
  '@maillage/kit': 'subgraphs/kit',
  '@maillage/territories': 'subgraphs/territories',
  '@maillage/services': 'subgraphs/services',
  '@maillage/reforms': 'subgraphs/reforms',
  '@maillage/gateway': 'gateway',
};

/** The modules that plants reach for. */
export const STUBS = [
  'schema/src/index.ts',
  'subgraphs/kit/src/index.ts',
  'subgraphs/kit/src/testing/index.ts',
  'subgraphs/territories/src/main.ts',
  'subgraphs/services/src/main.ts',
  'subgraphs/services/src/sources/producer/producer.source.ts',
  'gateway/src/main.ts',
  'scripts/hub/main.ts',
  'web/src/root.tsx',
  'web/src/app/frame.tsx',
  'web/src/features/one/one.tsx',
] as const;

/** One plant through a value import of `to`, one through a type-only import. */
function twoWays(rule: string, folder: string, how: string, to: string, extension = 'ts'): Plant[] {
  const name = `${rule}-${how.replaceAll(' ', '-')}`;
  return [
    {
      rule,
      how,
      path: `${folder}/${name}.${extension}`,
      text: `import { stub } from '${to}';\nexport const used = stub;\n`,
    },
    {
      rule,
      how: `${how}, type only`,
      path: `${folder}/${name}-type.${extension}`,
      text: `import type { Stub } from '${to}';\nexport type Used = Stub;\n`,
    },
  ];
}

const relative = (rule: string, folder: string, to: string) =>
  twoWays(rule, folder, 'relative path', to);
const byName = (rule: string, folder: string, to: string) =>
  twoWays(rule, folder, 'package name', to);

export const PLANTS: readonly Plant[] = [
  ...relative('schema-is-a-leaf', 'schema/src', '../../subgraphs/kit/src/index.js'),
  ...byName('schema-is-a-leaf', 'schema/src', '@maillage/kit'),
  ...relative('kit-knows-no-subgraph', 'subgraphs/kit/src', '../../services/src/main.js'),
  ...byName('kit-knows-no-subgraph', 'subgraphs/kit/src', '@maillage/services'),
  ...relative('subgraphs-never-meet', 'subgraphs/services/src', '../../territories/src/main.js'),
  ...byName('subgraphs-never-meet', 'subgraphs/services/src', '@maillage/territories'),
  ...relative(
    'gateway-knows-only-the-contract',
    'gateway/src',
    '../../subgraphs/services/src/main.js',
  ),
  ...byName('gateway-knows-only-the-contract', 'gateway/src', '@maillage/services'),
  ...relative('web-knows-only-the-contract', 'web/src/app', '../../../gateway/src/main.js'),
  ...byName('web-knows-only-the-contract', 'web/src/app', '@maillage/kit'),
  ...relative('scripts-see-the-web-built', 'scripts/hub', '../../web/src/root.js'),
  ...relative(
    'sources-are-reached-through-ports',
    'subgraphs/services/src/load',
    '../sources/producer/producer.source.js',
  ),
  ...byName('tables-stay-behind-repositories', 'subgraphs/services/src/service', 'typeorm'),
  ...byName('graphql-stays-at-the-edge', 'subgraphs/services/src/service', 'type-graphql'),
  ...relative('features-never-meet', 'web/src/features/two', '../one/one.js'),
  ...relative('map-and-design-know-no-feature', 'web/src/map', '../features/one/one.js'),
  {
    rule: 'folders-of-reforms-go-one-way',
    how: 'relative path, type only',
    path: 'subgraphs/reforms/src/one/there.ts',
    text: "import type { Reached } from '../other/reached.js';\nexport type Used = Reached;\n",
    culprit: 'subgraphs/reforms/src/one',
  },
  {
    rule: 'no-cycles',
    how: 'relative path',
    path: 'subgraphs/kit/src/cycle-a.ts',
    text: "import { b } from './cycle-b.js';\nexport const a = () => b;\n",
  },
];

/** What a plant needs beside itself. */
export const PARTNERS: readonly Pick<Plant, 'path' | 'text'>[] = [
  { path: 'subgraphs/reforms/src/one/held.ts', text: 'export type Held = number;\n' },
  { path: 'subgraphs/reforms/src/other/reached.ts', text: 'export type Reached = number;\n' },
  {
    path: 'subgraphs/reforms/src/other/back.ts',
    text: "import type { Held } from '../one/held.js';\nexport type Used = Held;\n",
  },
  {
    path: 'subgraphs/kit/src/cycle-b.ts',
    text: "import { a } from './cycle-a.js';\nexport const b = () => a;\n",
  },
];
