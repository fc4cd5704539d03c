import { createContext, useContext } from 'react';

/** The word that marks our own inline scripts, new at each answer; unknown to the browser's code. */
export const NonceContext = createContext<string | undefined>(undefined);

export const useNonce = (): string | undefined => useContext(NonceContext);
