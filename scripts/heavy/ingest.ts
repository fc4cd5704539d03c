import type { DatabaseTarget } from '@maillage/kit';
import { takeIn } from '@maillage/services/testing';
import { INVENTED_SOURCE } from '../bench/invented-file.js';

interface Order {
  readonly target: DatabaseTarget;
  readonly mirror: string;
  readonly day: string;
}

/** Ingests a file in a process that does nothing else, and tells the most memory that it took, in MB. */
const { target, mirror, day } = JSON.parse(process.argv[2] ?? '{}') as Order;
const [edition] = await takeIn(target, INVENTED_SOURCE, { mirror, asOf: day });
process.stdout.write(
  JSON.stringify({
    kept: edition?.snapshot?.kept ?? 0,
    seconds: edition?.seconds,
    peak: process.resourceUsage().maxRSS / 1024,
  }),
);
