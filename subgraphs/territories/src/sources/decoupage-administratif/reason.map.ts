import { StateReason as R } from '../../state/state-reason.js';

/** Words of historique-communes.json, beginnings and endings alike. */
const WORDS: Readonly<Record<string, R>> = {
  'changement de nom': R.RENAMED,
  'renommage suite à création d’une commune fille': R.RENAMED,
  création: R.CREATED,
  suppression: R.SUPPRESSED,
  'fusion simple': R.MERGED,
  'fusion-association': R.ASSOCIATED,
  'commune-parente membre d’une fusion-association': R.ASSOCIATED,
  'fusion totale': R.ASSOCIATION_MERGED,
  'fusion avec la commune parente': R.ASSOCIATION_MERGED,
  'fusion partielle': R.ASSOCIATION_PARTLY_MERGED,
  'recomposition de la commune parente (fusion partielle)': R.ASSOCIATION_PARTLY_MERGED,
  'dissolution de la fusion-association dans une commune nouvelle': R.ASSOCIATION_DISSOLVED,
  'commune nouvelle': R.COMMUNE_NOUVELLE,
  'commune absorbée par la commune nouvelle': R.ABSORBED_BY_COMMUNE_NOUVELLE,
  'commune devenant déléguée': R.BECAME_DELEGUEE,
  'commune devenant commune déléguée': R.BECAME_DELEGUEE,
  'commune parente devenant commune déléguée': R.BECAME_DELEGUEE,
  'commune associée devenant déléguée': R.BECAME_DELEGUEE,
  'commune restant ou devenant commune déléguée': R.BECAME_DELEGUEE,
  'commune parente restant ou devenant commune déléguée': R.BECAME_DELEGUEE,
  'commune restant déléguée': R.REMAINED_DELEGUEE,
  'dissolution ou élargissement de la commune nouvelle': R.COMMUNE_NOUVELLE_WIDENED,
  'dé-fusion': R.SPLIT,
  rétablissement: R.RESTORED,
  'dé-fusion + fusion-association': R.SPLIT_AND_ASSOCIATED,
  'recomposition de la commune groupe': R.MEMBERS_CHANGED,
  'recomposition de la commune parent': R.MEMBERS_CHANGED,
  'changement de chef lieu': R.CHEF_LIEU_CHANGED,
  'changement de chef lieu de la commune groupe': R.CHEF_LIEU_CHANGED,
  'changement de département': R.DEPARTEMENT_CHANGED,
  'changement de département + commune devenant déléguée': R.DEPARTEMENT_CHANGED_AND_MERGED,
  'changement de département + commune devenant commune déléguée': R.DEPARTEMENT_CHANGED_AND_MERGED,
};

/** Our word for the producer's; words that were never seen are kept beside `OTHER`. */
export function reasonOf(words: string): R {
  return WORDS[words] ?? R.OTHER;
}
