/**
 * Kinds of the directory, one a line: what DILA calls it (`pivotLocal`, several where they are one of
 * ours), our code, its names, who runs it (E the State, C a local authority, O an operator), its BPE
 * code, its family where it is not its own code, `SEEN` where a snapshot does not speak of the whole
 * country. What is missing at the end of a line is empty.
 */
export const KIND_TABLE = `
mairie mairie_com paris_mairie paris_mairie_arrondissement | mairie | Mairie | Town hall | C | | | SEEN
epci | siege-epci | Siège d’EPCI | Seat of a group of communes | C
cg | conseil-departemental | Conseil départemental | Département council | C
cr | conseil-regional | Conseil régional | Regional council | C
maison_metropole_lyon | maison-de-la-metropole-de-lyon | Maison de la Métropole de Lyon | House of the Metropolis of Lyon | C
ad | archives-departementales | Archives départementales | Département archives | C
msap | maison-de-services-au-public | Maison de services au public ou France Services | Public service centre | C | A127 | france-services
prefecture | prefecture | Préfecture | Prefecture | E
sous_pref | sous-prefecture | Sous-préfecture | Sub-prefecture | E
prefecture_region | prefecture-de-region | Préfecture de région | Regional prefecture | E
prefecture_greffe_associations | greffe-des-associations | Greffe des associations | Registry of associations | E
point_accueil_numerique | point-d-accueil-numerique | Point d’accueil numérique | Assisted online services desk | E
plateforme_naturalisation | plateforme-de-naturalisation | Plateforme de naturalisation | Naturalisation office | E | | naturalisation
paris_ppp paris_ppp_gesvres | prefecture-de-police | Préfecture de police | Paris police prefecture | E
paris_ppp_antenne | antenne-de-la-prefecture-de-police | Antenne de la préfecture de police | Branch of the Paris police prefecture | E | | | SEEN
paris_ppp_antenne_cni_passeport | antenne-titres-d-identite | Antenne de la préfecture de police (titres d’identité) | Paris police prefecture, identity papers | E | | | SEEN
paris_ppp_certificat_immatriculation | bureau-des-immatriculations | Bureau des certificats d’immatriculation | Vehicle registration desk | E | | | SEEN
paris_ppp_permis_conduire | bureau-des-permis-de-conduire | Bureau des permis de conduire | Driving licence desk | E | | | SEEN
paris_ppp_naturalisation | bureau-des-naturalisations | Bureau des naturalisations | Naturalisation desk | E | | naturalisation | SEEN
commissariat_police | commissariat-de-police | Commissariat de police | Police station | E | A101
gendarmerie | brigade-de-gendarmerie | Brigade de gendarmerie | Gendarmerie station | E | A104
gendarmerie_moto | gendarmerie-motorisee | Gendarmerie motorisée | Motorised gendarmerie | E
cirgn | recrutement-de-la-gendarmerie | Recrutement de la gendarmerie | Gendarmerie recruitment centre | E
cirfa | recrutement-des-armees | Recrutement des armées | Armed forces recruitment centre | E
bsn | centre-du-service-national | Centre du service national | National service centre | E
onac | onacvg | Office national des combattants et des victimes de guerre | Veterans’ office | O
tresorerie | tresorerie | Trésorerie | Public treasury office | E | A119 | finances-publiques
sip | service-des-impots-des-particuliers | Service des impôts des particuliers | Personal tax office | E | A119 | finances-publiques
sie | service-des-impots-des-entreprises | Service des impôts des entreprises | Business tax office | E | A119
accueil_finances_publiques | accueil-des-finances-publiques | Accueil des finances publiques | Public finance desk | E | A119 | finances-publiques
centre_impots_fonciers | centre-des-impots-fonciers | Centre des impôts fonciers | Land tax centre | E | | impots-fonciers
cadastre | pole-du-cadastre | Pôle de topographie et de gestion cadastrale | Land survey office | E | | impots-fonciers
hypotheque | service-de-publicite-fonciere | Service de la publicité foncière | Land registry | E | | publicite-fonciere
sde | service-de-l-enregistrement | Service de l’enregistrement | Registration office | E | | publicite-fonciere | SEEN
prs | pole-de-recouvrement-specialise | Pôle de recouvrement spécialisé | Specialised tax collection office | E
paierie_departementale | paierie-departementale | Paierie départementale | Département paymaster | E | |  | SEEN
paierie_regionale | paierie-regionale | Paierie régionale | Regional paymaster | E
conciliateur_fiscal | conciliateur-fiscal | Conciliateur fiscal | Tax conciliator | E
bureau_de_douane | bureau-de-douane | Bureau de douane | Customs office | E
drddi | direction-des-douanes | Direction des douanes | Customs directorate | E
banque_de_france | banque-de-france | Banque de France | Bank of France | O
credit_municipal | credit-municipal | Crédit municipal | Municipal pawnshop | C
tgi | tribunal-judiciaire | Tribunal judiciaire ou de grande instance | Court of first instance | E | A106 | tribunal
ti | tribunal-de-proximite | Tribunal de proximité ou d’instance | Local court | E | A107 | tribunal
te | tribunal-pour-enfants | Tribunal pour enfants | Juvenile court | E
cour_appel | cour-d-appel | Cour d’appel | Court of appeal | E | A105
ccd | cour-criminelle | Cour criminelle départementale | Criminal court | E
ta | tribunal-administratif | Tribunal administratif | Administrative court | E
caa | cour-administrative-d-appel | Cour administrative d’appel | Administrative court of appeal | E
prudhommes | conseil-de-prud-hommes | Conseil de prud’hommes | Labour court | E | A108
tribunal_commerce | tribunal-de-commerce | Tribunal de commerce | Commercial court | E | A109
civi | commission-d-indemnisation-des-victimes | Commission d’indemnisation des victimes d’infractions | Victims’ compensation board | E
bav | bureau-d-aide-aux-victimes | Bureau d’aide aux victimes | Victims’ support office | E
aav | association-d-aide-aux-victimes | Association d’aide aux victimes | Victims’ support association | O
cdad | conseil-d-acces-au-droit | Conseil départemental d’accès au droit | Access to law council | E | A126
mjd | maison-de-justice-et-du-droit | Maison de justice et du droit | Justice and law centre | E | A124 | point-justice
antenne_justice | antenne-de-justice | Antenne de justice | Justice branch | E | A125 | point-justice
permanence_juridique | point-d-acces-au-droit | Point d’accès au droit | Legal advice point | E | | point-justice
ordre_avocats | ordre-des-avocats | Ordre des avocats | Bar association | O
chambre_notaires | chambre-des-notaires | Chambre des notaires | Chamber of notaries | O
huissiers_justice | chambre-des-huissiers | Chambre des huissiers de justice | Chamber of bailiffs | O
spip | service-penitentiaire-d-insertion | Service pénitentiaire d’insertion et de probation | Probation service | E
antenne_spip | antenne-penitentiaire-d-insertion | Antenne du service pénitentiaire d’insertion et de probation | Probation service branch | E
maison_arret | maison-d-arret | Maison d’arrêt | Remand prison | E | | etablissement-penitentiaire
centre_penitentiaire | centre-penitentiaire | Centre pénitentiaire | Prison | E | | etablissement-penitentiaire
centre_detention | centre-de-detention | Centre de détention | Detention centre | E | | etablissement-penitentiaire
maison_centrale | maison-centrale | Maison centrale | High security prison | E | | etablissement-penitentiaire
csl | centre-de-semi-liberte | Centre de semi-liberté | Open prison | E | | etablissement-penitentiaire
esm | etablissement-pour-mineurs | Établissement pénitentiaire pour mineurs | Juvenile prison | E
caf | caf | Caisse d’allocations familiales (CAF) | Family allowance office | O
cpam | cpam | Caisse primaire d’assurance maladie (CPAM) | Health insurance office | O
msa | msa | Mutualité sociale agricole (MSA) | Farmers’ social insurance office | O
carsat | carsat | Caisse d’assurance retraite et de la santé au travail (Carsat) | Pension insurance office | O
cicas | cicas | Information des salariés sur la retraite complémentaire (Cicas) | Supplementary pension information centre | O
urssaf | urssaf | Urssaf | Social contributions office | O
pole_emploi | pole-emploi | Pôle emploi (France Travail) | Employment agency | O | A122
mission_locale | mission-locale | Mission locale | Youth employment centre | O
cap_emploi | cap-emploi | Cap emploi | Employment centre for disabled people | O
agefiph | agefiph | Agefiph | Fund for the employment of disabled people | O
apec | apec | Association pour l’emploi des cadres (Apec) | Executives’ employment association | O
apecita | apecita | Association pour l’emploi des cadres agricoles (Apecita) | Agricultural executives’ employment association | O
afpa | afpa | Formation professionnelle des adultes (Afpa) | Adult vocational training | O
epide | epide | Établissement pour l’insertion dans l’emploi (Epide) | Youth insertion centre | O
maison_emploi | maison-de-l-emploi | Maison de l’emploi | Employment house | C
direccte_ut | direccte | Unité départementale de la Direccte (DDETS depuis 2021) | Labour and enterprise directorate | E | | ddets
ddcs | ddcs | Direction de la cohésion sociale (DDETS depuis 2021) | Social cohesion directorate | E | | ddets
ddcspp | ddcspp | Direction de la cohésion sociale et de la protection des populations | Social cohesion and consumer protection directorate | E | | ddets
ddpp | ddpp | Direction de la protection des populations | Consumer protection directorate | E
droit_travail | renseignement-en-droit-du-travail | Renseignement en droit du travail | Labour law information | E
maison_handicapees | mdph | Maison départementale des personnes handicapées (MDPH) | Disabled people’s centre | C
accompagnement_personnes_agees | plateforme-de-repit | Plateforme de répit des aidants | Carers’ respite centre | O
maia | accueil-des-associations | Mission d’accueil et d’information des associations | Associations’ information desk | E
crib | ressources-des-benevoles | Centre de ressources et d’information des bénévoles | Volunteers’ resource centre | O
pif | point-info-famille | Point info famille | Family information point | O
pcb | point-conseil-budget | Point conseil budget | Budget advice point | O
cidf | cidff | Information sur les droits des femmes et des familles (CIDFF) | Women’s and families’ rights centre | O
ars_antenne | delegation-de-l-ars | Délégation de l’agence régionale de santé | Regional health agency branch | E | | | SEEN
adil | adil | Information sur le logement (ADIL) | Housing information agency | O
anah | anah | Agence de l’habitat (Anah) | Housing agency | O
commission_conciliation | commission-de-conciliation | Commission de conciliation des litiges locatifs | Rent conciliation board | E
ddt | ddt | Direction départementale des territoires | Territories directorate | E
dml | delegation-a-la-mer | Délégation à la mer et au littoral | Sea and coast office | E
dreal | dreal | Direction de l’environnement, de l’aménagement et du logement (Dreal) | Environment directorate | E
dreal_ut | unite-de-la-dreal | Unité départementale de la Dreal | Environment directorate, département unit | E
driea_ut | unite-de-la-drieat | Unité départementale de la Drieat | Environment directorate of Île-de-France, département unit | E
ademe | ademe | Agence de la transition écologique (Ademe) | Ecological transition agency | O
drac | drac | Direction des affaires culturelles (Drac) | Cultural affairs directorate | E
draf | draaf | Direction de l’alimentation, de l’agriculture et de la forêt | Agriculture directorate | E
chambre_agriculture | chambre-d-agriculture | Chambre d’agriculture | Chamber of agriculture | O
chambre_metier | chambre-de-metiers | Chambre de métiers et de l’artisanat | Chamber of trades | O
fdapp | federation-de-peche | Fédération de pêche | Fishing federation | O
fdc | federation-de-chasse | Fédération de chasse | Hunting federation | O
rectorat | rectorat | Rectorat | Education authority | E | | | SEEN
inspection_academique | direction-de-l-education-nationale | Direction départementale de l’éducation nationale | Département education directorate | E
crous | crous | Œuvres universitaires et scolaires (Crous) | Student services | O
suio | orientation-universitaire | Orientation universitaire | University guidance service | O
cnfpt | cnfpt | Formation des agents territoriaux (CNFPT) | Local civil servants’ training centre | O
cdg | centre-de-gestion | Centre de gestion de la fonction publique territoriale | Local civil service management centre | O
ofii | ofii | Office de l’immigration et de l’intégration (OFII) | Immigration and integration office | O
`;
