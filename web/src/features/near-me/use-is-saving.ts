import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the reader asked their browser to spare data. Not known until the page is alive. */
export const useIsSaving = (): boolean =>
  useSyncExternalStore(
    never,
    () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true,
    () => false,
  );
