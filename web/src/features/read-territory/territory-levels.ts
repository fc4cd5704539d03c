/** Parts of a commune: arrondissements of Paris, Lyon and Marseille, communes déléguées and associées. */
const PARTS = /^(ARM|COMD|COMA)-/;

/** Whether services are known of the whole commune only, and not of this part of it. */
export const isPartOfCommune = (id: string): boolean => PARTS.test(id);

/** Whether it is a commune or a part of one. */
export const isCommuneOrLess = (id: string): boolean =>
  id.startsWith('COM-') || isPartOfCommune(id);
