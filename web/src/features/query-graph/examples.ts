import type { Bilingual } from '../../i18n/language.js';
import { exampleNames } from './example-name.js';

/** A question to start from. */
export interface Example {
  /** The name of its file, as it stands in an address. */
  readonly id: string;
  readonly name: Bilingual<string>;
  readonly query: string;
}

/** The contract's own examples: written once, executed by its tests, shown here. */
const FILES = import.meta.glob<string>('../../../../schema/operations/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const FALLBACK: Example = {
  id: 'commune',
  name: { fr: 'Une commune et ses services', en: 'A commune and its services' },
  query: `{
  territory(id: "COM-59512") {
    name
    population
    serviceCounts {
      kind {
        label
      }
      count
      per10000
    }
  }
}
`,
};

const written = Object.entries(FILES).map(([path, query]) => ({
  id: (path.split('/').at(-1) ?? '').replace('.graphql', ''),
  name: exampleNames(path, query),
  query,
}));

export const EXAMPLES: readonly Example[] = written.length > 0 ? written : [FALLBACK];
