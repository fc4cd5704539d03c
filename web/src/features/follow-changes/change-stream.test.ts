import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AGAIN_MS, followChanges, PATIENCE_MS } from './change-stream.js';

/** A stream as a browser has it, whose server is played by the test. */
class PlayedStream extends EventTarget {
  readonly CLOSED = 2;
  readyState = 0;

  constructor(readonly address: string) {
    super();
  }

  get after(): unknown {
    const variables = new URL(this.address, 'https://a.fr').searchParams.get('variables');
    return (JSON.parse(variables ?? '{}') as { after?: unknown }).after;
  }

  opened(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  tell(lastEventId: string): void {
    const changes = [{ id: `C-${lastEventId}` }];
    const data = JSON.stringify({ data: { changes: { cursor: lastEventId, changes } } });
    this.dispatchEvent(new MessageEvent('next', { data, lastEventId }));
  }

  /** The hub ends it, and says why; the browser gives the last id that it had. */
  ended(code: string, lastEventId = ''): void {
    const data = JSON.stringify({ errors: [{ message: 'why', extensions: { code } }] });
    this.dispatchEvent(new MessageEvent('next', { data, lastEventId }));
    this.dispatchEvent(new Event('complete'));
  }

  /** The connection is lost: the browser comes back by itself. */
  lost(): void {
    this.readyState = 0;
    this.dispatchEvent(new Event('error'));
  }

  /** The server answers anything else than a stream: the browser gives up. */
  refused(): void {
    this.readyState = this.CLOSED;
    this.dispatchEvent(new Event('error'));
  }

  close(): void {
    this.readyState = this.CLOSED;
  }
}

function following() {
  const streams: PlayedStream[] = [];
  const heard: string[] = [];
  const states: boolean[] = [];
  const end = followChanges(
    {},
    {
      onBegunAnew: () => void heard.push('anew'),
      onChanges: (changes) => void heard.push(...changes.map(({ id }) => id)),
      onFollowing: (is) => void states.push(is),
    },
    (address) => {
      const stream = new PlayedStream(address);
      streams.push(stream);
      return stream as unknown as EventSource;
    },
  );
  const newest = () => {
    const stream = streams.at(-1);
    if (stream === undefined) throw new Error('no stream was opened');
    return stream;
  };
  return { streams, heard, states, end, newest };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('a stream of changes', () => {
  it('that is refused is asked for again, after what was told last', () => {
    const { streams, heard, states, newest } = following();
    newest().opened();
    newest().tell('1');
    newest().refused();
    jest.advanceTimersByTime(AGAIN_MS * 1.5);
    expect(streams.map(({ after }) => after)).toEqual([null, '1']);
    expect(states).toEqual([true, false]);
    newest().opened();
    newest().tell('2');
    expect([heard, states]).toEqual([
      ['C-1', 'C-2'],
      [true, false, true],
    ]);
  });

  it('that comes back soon is not said to be away', () => {
    const { streams, states, newest } = following();
    newest().opened();
    newest().lost();
    jest.advanceTimersByTime(PATIENCE_MS - 1);
    newest().opened();
    jest.advanceTimersByTime(10 * AGAIN_MS);
    expect([streams.length, states]).toEqual([1, [true, true]]);
  });

  it('that stays away is said to be, once', () => {
    const { states, newest } = following();
    newest().lost();
    newest().lost();
    jest.advanceTimersByTime(2 * PATIENCE_MS);
    newest().lost();
    jest.advanceTimersByTime(PATIENCE_MS);
    expect(states).toEqual([false]);
  });

  it('that the hub ends because its data are away is asked for again, after what was told last', () => {
    const { streams, heard, states, newest } = following();
    newest().opened();
    newest().tell('1');
    newest().ended('DATABASE_UNAVAILABLE');
    jest.advanceTimersByTime(AGAIN_MS * 1.5);
    expect(streams.map(({ after }) => after)).toEqual([null, '1']);
    newest().opened();
    newest().tell('2');
    expect([heard, states]).toEqual([
      ['C-1', 'C-2'],
      [true, false, true],
    ]);
  });

  it('whose cursor is refused begins anew without it, later and once, and says so when it is followed', () => {
    const { streams, heard, states, newest } = following();
    newest().opened();
    newest().tell('1');
    newest().lost();
    newest().opened();
    newest().ended('CURSOR_INVALID', '1');
    jest.advanceTimersByTime(AGAIN_MS / 2 - 1);
    expect([streams.length, newest().readyState]).toEqual([1, 2]);
    jest.advanceTimersByTime(10 * AGAIN_MS);
    expect(streams.map(({ after }) => after)).toEqual([null, null]);
    newest().opened();
    expect([heard, states]).toEqual([['C-1'], [true, true, false, true]]);
    newest().tell('2');
    newest().tell('3');
    newest().refused();
    jest.advanceTimersByTime(AGAIN_MS * 1.5);
    expect([heard, newest().after]).toEqual([['C-1', 'anew', 'C-2', 'C-3'], '3']);
  });

  it('that is refused anew each time is asked for no faster, and never said to begin', () => {
    const { streams, heard, newest } = following();
    for (let i = 0; i < 5; i += 1) {
      newest().opened();
      newest().ended('CURSOR_INVALID');
      jest.advanceTimersByTime(AGAIN_MS * 1.5);
    }
    expect([streams.length, heard]).toEqual([6, []]);
  });

  it('that its server refuses is not asked for again: nothing more would come', () => {
    const { streams, states, newest } = following();
    newest().opened();
    newest().ended('CHANGE_FILTER_INVALID');
    jest.advanceTimersByTime(10 * AGAIN_MS);
    expect([streams.length, newest().readyState, states]).toEqual([1, 2, [true, false]]);
  });

  it('that nobody follows any more leaves nothing behind', () => {
    const { streams, states, newest, end } = following();
    newest().refused();
    end();
    jest.advanceTimersByTime(10 * AGAIN_MS);
    expect([streams.length, states, jest.getTimerCount()]).toEqual([1, [], 0]);
  });
});
