import { emulate } from './emulator.js';
import { geoApi } from './geo-api.js';
import { MISBEHAVIOURS } from './misbehaviour.js';
import { opendatasoft } from './opendatasoft.js';
import { placesOf } from './places.js';
import { tabularApi } from './tabular-api.js';
import { territoriesOf } from './territories.js';

/** Enough for pages not to reach the end. */
const MANY = 12_000;

const services = [
  {
    api: opendatasoft({ guichets: placesOf(2_500), 'guichets-nombreux': placesOf(MANY) }),
    ...{ port: 4101, example: '/api/explore/v2.1/catalog/datasets/guichets/records?limit=20' },
  },
  {
    api: tabularApi({ 'aaaaaaaa-1111-bbbb-2222-cccccccccccc': placesOf(2_500) }),
    ...{ port: 4102, example: '/api/resources/aaaaaaaa-1111-bbbb-2222-cccccccccccc/data/' },
  },
  { api: geoApi(territoriesOf(400)), port: 4103, example: '/communes?codeDepartement=9A' },
];

for (const { api, port, example } of services) {
  const { url } = await emulate(api, { port });
  console.log(`${url}${example}`);
}
console.log(`Any of them fails with ?misbehave= ${MISBEHAVIOURS.join(', ')}. Ctrl-C ends them.`);
