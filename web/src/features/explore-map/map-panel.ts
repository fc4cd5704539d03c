import type { MapPageQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';
import type { MapState } from './map-state.js';
import type { Observations } from './stops.js';

/** What the map is given by its page. */
export interface MapPanelProps {
  readonly state: MapState;
  /** Kinds that are shown; none where the filter leaves none. */
  readonly codes: readonly string[];
  readonly title: string;
  readonly page: Whole<MapPageQuery>;
  /** When the kinds that are shown were observed; null where none is. */
  readonly days: Observations | null;
}
