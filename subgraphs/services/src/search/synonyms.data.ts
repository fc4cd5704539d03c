/** A kind of service as people name it. */
export interface Synonym {
  /** Code of the kind in the hub, whether or not a loaded source gives it. */
  readonly kind: string;
  readonly label: string;
  readonly labelEn: string;
  /** Words beside the labels, singular. */
  readonly words: readonly string[];
  /** Who uses these words. */
  readonly source: string;
}

const COMMON_USE = 'usage courant';
const BPE = 'INSEE, base permanente des équipements : intitulés';
const DIRECTORY = 'DILA, annuaire de l’administration : intitulés des types d’organisme';

const known = (
  kind: string,
  [label, labelEn]: readonly [string, string],
  words: readonly string[],
  source: string,
): Synonym => ({ kind, label, labelEn, words, source });

/** Words for kinds of service; those that no source gives yet are known all the same. */
export const SYNONYMS: readonly Synonym[] = [
  known(
    'mairie',
    ['Mairie', 'Town hall'],
    ['hôtel de ville', 'maison commune', 'city hall'],
    COMMON_USE,
  ),
  known(
    'gare',
    ['Gare', 'Railway station'],
    ['gare SNCF', 'gare ferroviaire', 'halte ferroviaire', 'SNCF', 'train station', 'station'],
    COMMON_USE,
  ),
  known('prefecture', ['Préfecture', 'Prefecture'], ['préfet'], COMMON_USE),
  known(
    'sous-prefecture',
    ['Sous-préfecture', 'Sub-prefecture'],
    ['sous-préfet', 'sous préf', 'subprefecture'],
    COMMON_USE,
  ),
  known(
    'siege-epci',
    ['Siège d’EPCI', 'Seat of a group of communes'],
    [
      'EPCI',
      'EPCI seat',
      'intercommunalité',
      'communauté de communes',
      'communauté d’agglomération',
      'agglo',
    ],
    'CGCT, L5210-1-1 A : établissements publics de coopération intercommunale',
  ),
  known(
    'conseil-departemental',
    ['Conseil départemental', 'Département council'],
    ['conseil général', 'hôtel du département'],
    'loi n° 2013-403 : le conseil général devient conseil départemental',
  ),
  known(
    'conseil-regional',
    ['Conseil régional', 'Regional council'],
    ['hôtel de région'],
    COMMON_USE,
  ),
  known(
    'france-services',
    ['France services', 'France services'],
    ['MSAP', 'maison de services au public', 'maison France services', 'espace France services'],
    'circulaire du 1er juillet 2019 : les maisons de services au public deviennent France services',
  ),
  known(
    'caf',
    ['Caisse d’allocations familiales', 'Family allowance office'],
    ['CAF', 'allocations familiales'],
    DIRECTORY,
  ),
  known(
    'cpam',
    ['Caisse primaire d’assurance maladie', 'Health insurance office'],
    ['CPAM', 'assurance maladie', 'sécurité sociale', 'sécu', 'ameli'],
    DIRECTORY,
  ),
  known('msa', ['Mutualité sociale agricole', 'Farmers’ social insurance'], ['MSA'], DIRECTORY),
  known(
    'france-travail',
    ['France Travail', 'Employment office'],
    ['Pôle emploi', 'ANPE', 'job centre'],
    'loi n° 2023-1196 pour le plein emploi : Pôle emploi devient France Travail',
  ),
  known('mission-locale', ['Mission locale', 'Youth employment office'], [], DIRECTORY),
  known(
    'ccas',
    ['Centre communal d’action sociale', 'Municipal social office'],
    ['CCAS', 'CIAS', 'action sociale'],
    DIRECTORY,
  ),
  known(
    'finances-publiques',
    ['Centre des finances publiques', 'Tax office'],
    ['impôts', 'centre des impôts', 'trésorerie', 'trésor public', 'DGFiP', 'finances publiques'],
    DIRECTORY,
  ),
  known(
    'tribunal',
    ['Tribunal judiciaire', 'Court'],
    ['tribunal', 'palais de justice', 'TGI', 'tribunal de grande instance', 'tribunal d’instance'],
    'loi n° 2019-222 : les tribunaux de grande instance et d’instance deviennent tribunal judiciaire',
  ),
  known(
    'bureau-de-poste',
    ['Bureau de poste', 'Post office'],
    ['poste', 'La Poste', 'agence postale', 'relais poste', 'agence postale communale'],
    BPE,
  ),
  known('police', ['Police', 'Police station'], ['commissariat', 'commissariat de police'], BPE),
  known('gendarmerie', ['Gendarmerie', 'Gendarmerie'], ['brigade de gendarmerie'], BPE),
  known(
    'ecole',
    ['École', 'Primary school'],
    ['école primaire', 'école maternelle', 'école élémentaire', 'maternelle', 'groupe scolaire'],
    BPE,
  ),
  known('college', ['Collège', 'Lower secondary school'], [], BPE),
  known('lycee', ['Lycée', 'Upper secondary school'], ['lycée professionnel'], BPE),
  known('creche', ['Crèche', 'Day nursery'], ['halte-garderie'], BPE),
  known(
    'hopital',
    ['Hôpital', 'Hospital'],
    ['CHU', 'centre hospitalier', 'urgences', 'service d’urgences'],
    BPE,
  ),
  known('maternite', ['Maternité', 'Maternity ward'], [], BPE),
  known('pharmacie', ['Pharmacie', 'Pharmacy'], [], BPE),
  known('bibliotheque', ['Bibliothèque', 'Library'], ['médiathèque'], BPE),
  known('dechetterie', ['Déchèterie', 'Waste centre'], ['déchetterie'], COMMON_USE),
];
