/** What INSEE calls each kind of movement (variable MOD of its file of movements). */
export const MODALITIES = {
  '10': 'Changement de nom',
  '20': 'Création',
  '21': 'Rétablissement',
  '30': 'Suppression',
  '31': 'Fusion simple',
  '32': 'Création de commune nouvelle',
  '33': 'Fusion-association',
  '34': 'Transformation de fusion-association en fusion simple',
  '35': 'Suppression de commune déléguée',
  '41': 'Changement de code dû à un changement de département',
  '50': 'Changement de code dû à un transfert de chef-lieu',
  '70': 'Transformation de commune associée en commune déléguée',
  '71': 'Rétablissement de commune déléguée',
} as const;

/** One of INSEE's numbers. */
export type Modality = keyof typeof MODALITIES;

export const MODALITY_CODES = Object.keys(MODALITIES) as Modality[];
