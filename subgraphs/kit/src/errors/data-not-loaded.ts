import { HubError } from './hub-error.js';

/** A subgraph has no data at all: no load has ever ended well. */
export class DataNotLoaded extends HubError {
  static override readonly code = 'DATA_NOT_LOADED';
  constructor(subgraph: string) {
    super(`The data of ${subgraph} were never loaded: see hub.log`, { level: 'error' });
  }
}
