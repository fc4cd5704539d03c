/** Under which what producers say of territories is written, one at a time across replicas. */
export const INTAKE_LOCK = 'maillage.territories.sources';
