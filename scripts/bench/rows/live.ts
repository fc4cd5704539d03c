import { readSupergraph } from '@maillage/schema';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FILTERS } from '../../crowd/invented-changes.js';
import { forgetChanges, LiveScene } from '../../crowd/live-scene.js';
import type { Bench, Row } from '../bench.js';
import type { Round } from '../live-round.js';
import { measured, toldOf } from '../live-round.js';
import { Troubles } from '../live-troubles.js';
import type { RowResult } from '../row.js';
import { startWholeHub } from '../server/hub.js';

const CLIENTS = 1000;
const TRANSACTIONS = 5;
const QUESTION = `200 changes in five transactions to ${String(CLIENTS)} live subscribers of ${String(FILTERS.length)} filters`;

/** A change to many who follow: in calm, then while everything fails that may. */
export const liveRow: Row = async (bench) => [await inCalm(bench), await inTrouble(bench)];

/** From the commit to the last client. */
async function inCalm({ dataDir, rounds }: Bench): Promise<RowResult> {
  const hub = await startWholeHub(dataDir);
  try {
    await forgetChanges(dataDir);
    const scene = await LiveScene.open(hub.url, dataDir, { clients: CLIENTS });
    const heard: Round[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      heard.push(await measured(hub, scene, () => committed(scene)));
    }
    await scene.close();
    // The first has the hub compile what it runs from then on.
    const [first, ...kept] = heard;
    const lasts = kept.map(({ compared }) => Math.max(...compared.latencies));
    return {
      ...{ row: 7, question: `${QUESTION}: the last, from its commit`, unit: 'ms' },
      sides: [{ name: 'last', figures: lasts }],
      bar: { sense: 'at most', value: 1000 },
      reached: Math.max(...lasts),
      notes: [...kept.map(toldOf), `a first round, not counted: ${first ? toldOf(first) : ''}`],
    };
  } finally {
    await hub.stop();
  }
}

/** Nothing is lost and nothing comes twice, whatever fails. */
async function inTrouble({ dataDir }: Bench): Promise<RowResult> {
  const folder = mkdtempSync(path.join(dataDir, 'swapped-'));
  const file = path.join(folder, 'supergraph.graphql');
  writeFileSync(file, readSupergraph());
  const env = { MAILLAGE_SUPERGRAPH: file };
  const hub = await startWholeHub(dataDir, { env, options: ['--distributed'] });
  try {
    await forgetChanges(dataDir);
    const scene = await LiveScene.open(hub.url, dataDir, { clients: CLIENTS });
    const round = await measured(hub, scene, () =>
      troubled(scene, new Troubles(hub, dataDir, file)),
    );
    await scene.close();
    const { lost, twice, astray } = round.compared;
    const wrong = lost + twice + astray + scene.trouble.length;
    return {
      ...{ row: 7, question: `${QUESTION}: lost, or told twice, whatever fails`, unit: '' },
      sides: [{ name: 'lost or twice', figures: [wrong] }],
      bar: { sense: 'at most', value: 0 },
      reached: wrong,
      notes: [
        'distributed; meanwhile two supergraphs are swapped, `reforms` is killed, and a tenth of the clients drop and resume',
        toldOf(round),
      ],
    };
  } finally {
    await hub.stop();
    rmSync(folder, { recursive: true });
  }
}

async function committed(scene: LiveScene): Promise<void> {
  for (let i = 0; i < TRANSACTIONS; i += 1) await scene.commit();
}

/** What happens between the transactions. */
async function troubled(scene: LiveScene, troubles: Troubles): Promise<void> {
  await scene.commit();
  await Promise.all([scene.commit(), troubles.swap()]);
  await troubles.killReforms();
  await scene.commit();
  await scene.crowd.ask({ ask: 'drop', oneIn: 10 });
  await scene.commit();
  await scene.crowd.ask({ ask: 'resume' });
  await Promise.all([scene.commit(), troubles.swap()]);
}
