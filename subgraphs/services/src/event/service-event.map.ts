import type { EventRow } from './service-event.repository.js';
import type { ServiceEvent } from './service-event.type.js';

/** The public event of a row. */
export function toEvent(row: EventRow): ServiceEvent {
  const { service, other, kindFrom, kindTo, source, commune, after, before, ...same } = row;
  return {
    ...same,
    observedBetween: { after, before },
    territory: commune === null ? null : { id: commune },
    ...{ serviceId: service, otherId: other, sourceId: source },
    ...{ kindFromNum: kindFrom, kindToNum: kindTo },
  };
}
