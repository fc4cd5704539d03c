import type { ReformDefinition } from '../reform.definition.js';
import { COMMUNES_NOUVELLES } from './communes-nouvelles.js';
import { EPCI } from './epci.js';
import { FRANCE_SERVICES } from './france-services.js';
import { LA_POSTE } from './la-poste.js';
import { MATERNITES } from './maternites.js';
import { REGIONS_2016 } from './regions-2016.js';

/** Every reform that the hub tells; removing one is removing its file and its line. */
export const REFORMS: readonly ReformDefinition[] = [
  ...[COMMUNES_NOUVELLES, REGIONS_2016, EPCI],
  ...[FRANCE_SERVICES, LA_POSTE, MATERNITES],
];
