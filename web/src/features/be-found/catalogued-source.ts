import type { Cadence, CatalogueQuery } from '../../graphql/generated/documents.js';
import type { Whole } from '../../graphql/whole.js';

type Answer = Whole<CatalogueQuery>;
type OfServices = Answer['sources'][number];
type OfTerritories = Answer['territorySources'][number];

/** A subject in both languages. */
interface Subject {
  readonly label: string;
  readonly labelEn: string;
}

/** A source as the catalogue describes it, whatever it tells of. */
export interface CataloguedSource {
  readonly id: string;
  readonly title: string;
  readonly producer: string;
  readonly licence: string;
  readonly url: string;
  readonly cadence: Cadence;
  /** Date of the data, in words; null before the first. */
  readonly vintage: string | null;
  readonly newest: OfServices['newest'] | OfTerritories['newest'];
  readonly subjects: readonly Subject[];
  /** Codes of the kinds whose points the hub gives as files. */
  readonly exported: readonly string[];
}

/** A source of service points: its kinds are what it is about. */
export const ofServices = ({ kinds, ...source }: OfServices): CataloguedSource => ({
  ...source,
  subjects: kinds.map(({ kind }) => kind),
  exported: kinds.filter(({ points }) => points > 0).map(({ kind }) => kind.code),
});

/** What facts that are no variable are about. */
const SUBJECTS: Readonly<Record<OfTerritories['gives'][number]['table'], Subject>> = {
  VALUE: { label: 'Typologies', labelEn: 'Typologies' },
  OUTLINE: { label: 'Limites administratives', labelEn: 'Administrative limits' },
  CENTRE: { label: 'Codes postaux', labelEn: 'Postal codes' },
  MOVEMENT: { label: 'Mouvements de communes', labelEn: 'Movements of communes' },
  MEMBERSHIP: { label: 'Intercommunalités', labelEn: 'Groups of communes' },
  OFFICIAL_CODE: { label: 'Code officiel géographique', labelEn: 'Official geographic code' },
};

/** A source of facts about territories: what it tells is what it is about. */
export const ofTerritories = ({ gives, ...source }: OfTerritories): CataloguedSource => ({
  ...source,
  vintage: source.newest?.validOn ?? null,
  subjects: gives.map(({ table, variable }) => variable ?? SUBJECTS[table]),
  exported: [],
});
