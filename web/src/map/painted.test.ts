import { describe, expect, it } from '@jest/globals';
import type { Painter } from './painted.js';
import { painted } from './painted.js';

/** A context that is done after some looks, or lost after some. */
function painter({ doneAfter = Infinity, lostAfter = Infinity }) {
  const told: string[] = [];
  let looks = 0;
  const gl: Painter = {
    ...{ SYNC_GPU_COMMANDS_COMPLETE: 0x9117, SYNC_STATUS: 0x9114, SIGNALED: 0x9119 },
    fenceSync: () => ({}),
    flush: () => told.push('flush'),
    getSyncParameter: () => (looks++ < doneAfter ? 0x9118 : 0x9119) as number,
    isContextLost: () => looks >= lostAfter,
    deleteSync: () => told.push('delete'),
  };
  return { gl, told, looks: () => looks };
}

describe('a frame', () => {
  it('is painted once the context says so, and not before', async () => {
    const { gl, looks } = painter({ doneAfter: 2 });
    expect(await painted(gl)).toBe(true);
    expect(looks()).toBe(3);
  });

  it('is hurried on, and leaves no fence behind', async () => {
    const { gl, told } = painter({ doneAfter: 0 });
    await painted(gl);
    expect(told).toEqual(['flush', 'delete']);
  });

  it('is not waited for in a context that is lost', async () => {
    const { gl } = painter({ lostAfter: 2 });
    expect(await painted(gl)).toBe(false);
  });

  it('is not painted where the context takes no fence', async () => {
    const { gl } = painter({});
    expect(await painted({ ...gl, fenceSync: () => null })).toBe(false);
  });
});
