import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { SwapOnSignal } from './swap-on-signal.js';

interface Line {
  readonly level: number;
  readonly msg: string;
  readonly silent?: readonly string[];
  readonly err?: { readonly message: string };
}

let swaps: SwapOnSignal | undefined;
afterEach(() => swaps?.end());

/** What the hub writes once it is asked for another supergraph. */
function listening(read = () => 'the file') {
  const lines: Line[] = [];
  const write = (line: string) => void lines.push(JSON.parse(line) as Line);
  const own = (swaps = new SwapOnSignal(read, pino({}, { write })));
  const told = async (): Promise<Line | undefined> => {
    process.emit('SIGUSR2');
    await new Promise((resolve) => setImmediate(resolve));
    return lines.at(-1);
  };
  return { own, told };
}

const WARNS = 40;
const FAILS = 50;

describe('another supergraph, asked for by a signal', () => {
  it('is that of the file at that moment', async () => {
    const files = ['first', 'second'];
    const served: string[] = [];
    const { own, told } = listening(() => files.shift() ?? '');
    own.serve({
      swap: (sdl) => {
        served.push(sdl);
        return Promise.resolve([]);
      },
    });
    expect(await told()).toMatchObject({ msg: 'supergraph swapped' });
    await told();
    expect(served).toEqual(['first', 'second']);
  });

  it('while the hub loads, ends nothing: the file is read in a moment', async () => {
    const { told } = listening();
    expect(await told()).toMatchObject({ msg: 'the supergraph is read once the data are loaded' });
  });

  it('names the subgraphs that do not answer meanwhile', async () => {
    const { own, told } = listening();
    own.serve({ swap: () => Promise.resolve(['reforms']) });
    expect(await told()).toMatchObject({ level: WARNS, silent: ['reforms'] });
  });

  it.each<[string, () => string, () => Promise<readonly string[]>]>([
    ['is refused', () => 'the file', () => Promise.reject(new Error('why'))],
    [
      'cannot be read',
      () => {
        throw new Error('why');
      },
      () => Promise.resolve([]),
    ],
  ])('that %s is written in the log, with the reason', async (_case, read, swap) => {
    const { own, told } = listening(read);
    own.serve({ swap });
    expect(await told()).toMatchObject({
      ...{ level: FAILS, msg: 'the supergraph is not swapped', err: { message: 'why' } },
    });
  });
});
