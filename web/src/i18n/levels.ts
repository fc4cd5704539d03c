import type { Bilingual, Language } from './language.js';

interface LevelNames {
  readonly one: string;
  readonly many: string;
}

const NAMES: Bilingual<Readonly<Record<string, LevelNames>>> = {
  fr: {
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
  },
  en: {
    FRANCE: { one: 'Country', many: 'countries' },
    REGION: { one: 'Region', many: 'regions' },
    COLLECTIVITE: { one: 'Overseas collectivity', many: 'overseas collectivities' },
    DEPARTEMENT: { one: 'Département', many: 'départements' },
    ARRONDISSEMENT: { one: 'Arrondissement', many: 'arrondissements' },
    EPCI: { one: 'Group of communes', many: 'groups of communes' },
    EPT: { one: 'Territorial public body', many: 'territorial public bodies' },
    COMMUNE: { one: 'Commune', many: 'communes' },
    ARRONDISSEMENT_MUNICIPAL: { one: 'City district', many: 'city districts' },
    COMMUNE_DELEGUEE: { one: 'Delegated commune', many: 'delegated communes' },
    COMMUNE_ASSOCIEE: { one: 'Associated commune', many: 'associated communes' },
  },
};

/** How a language names one territory of a level, and several; an unknown level reads as it is. */
export const levelsIn = (language: Language) => ({
  one: (level: string): string => NAMES[language][level]?.one ?? level,
  many: (level: string): string => NAMES[language][level]?.many ?? level,
});
