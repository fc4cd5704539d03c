import { useNavigate } from 'react-router';
import { servicePath } from '../../app/addresses.js';
import { useLocalPath } from '../../i18n/language.js';
import type { Looking } from '../../map/use-looking.js';
import type { Mark } from './marks.js';
import { CLUSTER_STEP } from './marks.js';
import type { Picked } from './picked.js';
import { useMapState } from './state-link.js';
import { placeOf } from './use-look.js';

/** What choosing does, by hand or by key: a territory is chosen, a service opens, a cluster comes nearer. */
export interface Choice {
  readonly territory: (id: string) => void;
  readonly mark: (mark: Mark) => void;
  readonly clear: () => void;
  /** What was clicked on the canvas. */
  readonly pick: (picked: Picked | null) => void;
}

/** The same choices for the canvas and for the lists beside it. */
export function useChoice({ now, go }: Looking): Choice {
  const change = useMapState();
  const navigate = useNavigate();
  const local = useLocalPath();
  // The place is said, lest the map fly to what is under the hand.
  const territory = (id: string) => {
    change({ selected: id, place: placeOf(now) });
  };
  const mark = ({ id, position: [longitude, latitude] }: Mark) => {
    if (id !== null) void navigate(local(servicePath(id)));
    else go({ longitude, latitude, zoom: now.zoom + CLUSTER_STEP });
  };
  return {
    territory,
    mark,
    clear: () => {
      change({ selected: null });
    },
    pick: (picked) => {
      if (picked?.what === 'mark') mark(picked.mark);
      if (picked?.what === 'territory') territory(picked.id);
    },
  };
}
