import { ServiceDomain } from '@maillage/kit';

/** The domain of each kind that a producer of the hub gives. */
export const KINDS_OF_DOMAIN: Readonly<Partial<Record<ServiceDomain, readonly string[]>>> = {
  [ServiceDomain.ADMINISTRATION]: [
    ...['mairie', 'siege-epci', 'conseil-departemental', 'conseil-regional'],
    ...['prefecture', 'sous-prefecture', 'prefecture-de-region', 'prefecture-de-police'],
    ...['antenne-de-la-prefecture-de-police', 'antenne-titres-d-identite'],
    ...['maison-de-la-metropole-de-lyon', 'maison-de-services-au-public'],
    ...['france-services', 'antenne-france-services', 'point-d-accueil-numerique'],
    ...['conseiller-numerique', 'greffe-des-associations', 'plateforme-de-naturalisation'],
    ...['bureau-des-naturalisations', 'ofii', 'bureau-des-immatriculations'],
    ...['bureau-des-permis-de-conduire', 'cnfpt', 'centre-de-gestion'],
  ],
  [ServiceDomain.POSTE]: [
    ...['bureau-de-poste', 'agence-postale-communale', 'agence-postale-intercommunale'],
    ...['relais-poste', 'agence-postale-militaire'],
  ],
  [ServiceDomain.SECURITE]: [
    ...['commissariat-de-police', 'brigade-de-gendarmerie', 'gendarmerie-motorisee'],
    ...['recrutement-de-la-gendarmerie', 'recrutement-des-armees', 'centre-du-service-national'],
    ...['onacvg'],
  ],
  [ServiceDomain.JUSTICE]: [
    ...['tribunal-judiciaire', 'tribunal-de-proximite', 'tribunal-pour-enfants', 'cour-d-appel'],
    ...['cour-criminelle', 'tribunal-administratif', 'cour-administrative-d-appel'],
    ...['conseil-de-prud-hommes', 'tribunal-de-commerce', 'maison-de-justice-et-du-droit'],
    ...['commission-d-indemnisation-des-victimes', 'bureau-d-aide-aux-victimes'],
    ...['association-d-aide-aux-victimes', 'conseil-d-acces-au-droit', 'antenne-de-justice'],
    ...['point-d-acces-au-droit', 'ordre-des-avocats', 'chambre-des-notaires'],
    ...['chambre-des-huissiers', 'service-penitentiaire-d-insertion'],
    ...['antenne-penitentiaire-d-insertion', 'maison-d-arret', 'centre-penitentiaire'],
    ...['centre-de-detention', 'maison-centrale', 'centre-de-semi-liberte'],
    ...['etablissement-pour-mineurs'],
  ],
  [ServiceDomain.FINANCES]: [
    ...['tresorerie', 'service-des-impots-des-particuliers', 'accueil-des-finances-publiques'],
    ...['service-des-impots-des-entreprises', 'centre-des-impots-fonciers', 'pole-du-cadastre'],
    ...['service-de-publicite-fonciere', 'service-de-l-enregistrement'],
    ...['pole-de-recouvrement-specialise', 'paierie-departementale', 'paierie-regionale'],
    ...['conciliateur-fiscal', 'bureau-de-douane', 'direction-des-douanes'],
    ...['banque-de-france', 'credit-municipal'],
  ],
  [ServiceDomain.SOCIAL]: [
    ...['caf', 'cpam', 'msa', 'carsat', 'cicas', 'urssaf', 'mdph', 'plateforme-de-repit'],
    ...['accueil-des-associations', 'ressources-des-benevoles', 'point-info-famille'],
    ...['point-conseil-budget', 'cidff', 'ddcs', 'ddcspp'],
  ],
  [ServiceDomain.EMPLOI]: [
    ...['pole-emploi', 'mission-locale', 'cap-emploi', 'agefiph', 'apec', 'apecita', 'afpa'],
    ...['epide', 'maison-de-l-emploi', 'direccte', 'renseignement-en-droit-du-travail'],
  ],
  [ServiceDomain.SANTE]: [
    ...['hopital', 'maternite', 'centre-perinatal-de-proximite', 'urgences'],
    ...['delegation-de-l-ars'],
  ],
  [ServiceDomain.EDUCATION]: [
    ...['ecole-maternelle', 'ecole-elementaire', 'college', 'lycee', 'lycee-professionnel'],
    ...['lycee-agricole', 'section-generale', 'section-professionnelle', 'erea'],
    ...['maison-familiale-rurale', 'centre-information-orientation', 'rectorat'],
    ...['direction-de-l-education-nationale', 'crous', 'orientation-universitaire'],
  ],
  [ServiceDomain.CULTURE]: [
    ...['musee', 'cinema', 'bibliotheque', 'bibliobus', 'archives-departementales', 'drac'],
  ],
  [ServiceDomain.TRANSPORTS]: ['gare', 'arret-transport'],
  [ServiceDomain.CADRE_DE_VIE]: [
    ...['adil', 'anah', 'commission-de-conciliation', 'ddt', 'delegation-a-la-mer', 'dreal'],
    ...['unite-de-la-dreal', 'unite-de-la-drieat', 'ademe', 'federation-de-peche'],
    ...['federation-de-chasse'],
  ],
  [ServiceDomain.ECONOMIE]: ['draaf', 'chambre-d-agriculture', 'chambre-de-metiers', 'ddpp'],
};
