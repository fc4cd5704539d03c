/** Words that several pages share. A feature keeps its own beside its code. */
export const SITE = {
  name: 'Maillage',
  slogan: 'Les services publics de chaque territoire, sur une carte et en clair.',
  skip: 'Aller au contenu',
} as const;

export const NAVIGATION = [
  { to: '/carte', label: 'Carte' },
  { to: '/sources', label: 'Sources' },
  { to: '/graphql', label: 'Interroger les données' },
] as const;

/** One territory of a level, and several. */
export const LEVELS: Readonly<Record<string, { readonly one: string; readonly many: string }>> = {
  FRANCE: { one: 'Pays', many: 'pays' },
  REGION: { one: 'Région', many: 'régions' },
  COLLECTIVITE: { one: 'Collectivité d’outre-mer', many: 'collectivités d’outre-mer' },
  DEPARTEMENT: { one: 'Département', many: 'départements' },
  ARRONDISSEMENT: { one: 'Arrondissement', many: 'arrondissements' },
  EPCI: { one: 'Intercommunalité', many: 'intercommunalités' },
  EPT: { one: 'Établissement public territorial', many: 'établissements publics territoriaux' },
  COMMUNE: { one: 'Commune', many: 'communes' },
  ARRONDISSEMENT_MUNICIPAL: {
    one: 'Arrondissement municipal',
    many: 'arrondissements municipaux',
  },
  COMMUNE_DELEGUEE: { one: 'Commune déléguée', many: 'communes déléguées' },
  COMMUNE_ASSOCIEE: { one: 'Commune associée', many: 'communes associées' },
};

/** The word for one territory of a level; an unknown level reads as it is. */
export const levelName = (level: string): string => LEVELS[level]?.one ?? level;

/** The word for several territories of a level. */
export const levelNames = (level: string): string => LEVELS[level]?.many ?? level;

export const OPERATORS: Readonly<Record<string, string>> = {
  ETAT: 'État',
  COLLECTIVITE: 'Collectivité',
  OPERATEUR: 'Opérateur',
};

const FAILURES: Readonly<Record<string, string>> = {
  PAGE_UNKNOWN: 'Cette page n’existe pas, ou n’existe plus.',
  TERRITORY_UNKNOWN: 'Aucun territoire ne porte ce code.',
  SERVICE_UNKNOWN: 'Aucun service ne porte cet identifiant.',
  GRAPH_UNAVAILABLE: 'Les données ne répondent pas. Réessayez dans un instant.',
};

/** The sentence for an error code: ours, else the graph's own, else a general one. */
export const failureSentence = (code: string, message?: string): string =>
  FAILURES[code] ?? message ?? 'Une erreur est survenue. Réessayez dans un instant.';
