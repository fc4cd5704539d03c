import { normaliseName } from '@maillage/kit';

/** A service's name as the table keeps it to be searched: every word after a space. */
export const searchedName = (name: string): string => ` ${normaliseName(name)}`;
