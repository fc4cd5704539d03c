import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Subgraph } from '@maillage/kit';
import { PUBLIC_CALLER } from '@maillage/kit';
import { silentLogger } from '@maillage/kit/testing';
import type { ExecutionResult } from 'graphql';
import { parse, subscribe } from 'graphql';
import { openReforms } from './main.js';
import type { RegisterScene, ToldEvent } from './testing/register-scene.js';
import { registerScene } from './testing/register-scene.js';
import { VersionRepository } from './version.repository.js';

let scene: RegisterScene;
let reforms: Subgraph;
beforeAll(async () => {
  scene = await registerScene();
  reforms = await openReforms({ target: scene.target, logger: silentLogger });
}, 60_000);
afterAll(async () => {
  await reforms.close();
  await scene[Symbol.asyncDispose]();
});

async function tell(...events: readonly ToldEvent[]): Promise<void> {
  await scene.tell(...events);
  await scene.follower.follow();
}

interface Told {
  readonly data: {
    readonly changes: {
      readonly changes: readonly { readonly id: string; readonly retractedAt: string | null }[];
    };
  };
}

/** A subscription to the subgraph, begun. */
async function following() {
  const contextValue = reforms.context({
    ...{ requestId: 'r', caller: PUBLIC_CALLER, logger: silentLogger },
  });
  const stream = (await subscribe({
    schema: reforms.schema,
    document: parse('subscription { changes { changes { id retractedAt } } }'),
    contextValue,
  })) as AsyncGenerator<ExecutionResult>;
  const next = async () => {
    const { value } = (await stream.next()) as { value: Told };
    return value.data.changes.changes;
  };
  expect(await next()).toEqual([]);
  return { next, end: () => stream.return(undefined) };
}

describe('a subscription that lasts', () => {
  it('tells a change as it is known each time, and keeps none of what it told', async () => {
    const { next, end } = await following();
    await tell({ event: 'E-wrong' });
    const [first] = await next();
    expect(first?.retractedAt).toBeNull();
    await tell({ event: 'E-wrong', retracted: true });
    const [second] = await next();
    expect(second).toMatchObject({ id: first?.id });
    expect(second?.retractedAt).not.toBeNull();
    await end();
  });

  it('tells what was committed while no notification could come', async () => {
    const { next, end } = await following();
    // Nobody is told: what comes back looks by itself. Told before the cut, for it may come back at any time after.
    await scene.tell({ event: 'E-in-the-gap' });
    await scene.cutListeners();
    expect(await next()).toHaveLength(1);
    await end();
  });
});

describe('the version of the data', () => {
  it('is the same as long as nothing is told', async () => {
    await scene.follower.follow();
    const version = await reforms.version();
    await scene.follower.follow();
    expect(await reforms.version()).toBe(version);
  });

  it('is another once a change is told, and once a kind is of another domain', async () => {
    const versions = [await reforms.version()];
    await tell({ event: 'E-told' });
    versions.push(await reforms.version());
    await scene.classify('hopital', 'POSTE');
    await scene.follower.follow();
    versions.push(await reforms.version());
    expect(new Set(versions).size).toBe(3);
  });

  it('is another in a register that is begun anew, though it has told as much', async () => {
    const versionOfNew = async () => {
      await using anew = await registerScene();
      await anew.tell({ event: 'E-told' });
      await anew.follower.follow();
      return await new VersionRepository(anew.database).current();
    };
    expect(await versionOfNew()).not.toBe(await versionOfNew());
  });
});
