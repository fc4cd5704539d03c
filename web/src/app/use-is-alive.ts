import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and until the page is alive: what needs a script is shown from then on. */
export const useIsAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
