import type { ReactNode } from 'react';
import { UnknownPlace } from '../../app/place-field.js';
import { useIsAlive } from '../../app/use-is-alive.js';
import type { AskedChanges } from './asked-changes.js';
import { filterOf, overTime } from './asked-changes.js';
import { ChangeList, Follow, Found } from './change-list.js';
import { ToldList } from './live-list.js';
import type { DrawnChanges as Drawn } from './load-drawn.js';
import { Picture } from './picture.js';
import { useLiveChanges } from './use-live-changes.js';

interface DrawnChangesProps {
  readonly read: Drawn;
  /** The page, and what its address asks for: what it shows may be more exact. */
  readonly path: string;
  readonly address: AskedChanges;
  /** What is said of the place where the list is empty. */
  readonly since?: ReactNode;
  /** What else is said of the place, between the picture and the list. */
  readonly children?: ReactNode;
}

/** A list of changes: what comes, a map, a timeline, the list, and how to follow it. */
export function DrawnChanges({ read, path, address, since, children }: DrawnChangesProps) {
  const { asked, changes, certain, place, windows, sources } = read;
  const live = useLiveChanges(filterOf(asked));
  const isAlive = useIsAlive();
  return (
    <>
      <UnknownPlace name={asked.unknown} />
      {isAlive && asked.after === null && <ToldList {...live} />}
      <Found total={changes.totalCount} {...{ certain, since }} />
      <Picture
        key={live.timesAnew}
        {...{ asked, windows, sources }}
        told={live.changes}
        drawn={overTime(asked)}
        total={changes.totalCount}
        box={place?.box ?? null}
      />
      {children}
      <ChangeList {...{ changes, path }} asked={address} />
      <Follow asked={asked} />
    </>
  );
}
