import type { RateSuppressed } from '../../graphql/generated/documents.js';
import type { Bilingual } from '../../i18n/language.js';

interface TurnoverWords {
  readonly title: string;
  readonly lead: string;
  readonly byYear: (percent: string) => string;
  readonly caption: string;
  readonly kind: string;
  readonly stock: string;
  readonly openings: string;
  readonly closures: string;
  readonly period: (from: string, to: string) => string;
  readonly rate: (percent: string, low: string, high: string) => string;
  readonly also: (events: string) => string;
  readonly converted: string;
  readonly convertedMany: string;
  readonly replaced: string;
  readonly replacedMany: string;
  readonly still: string;
  readonly stillMany: string;
  readonly suppressed: Readonly<Record<RateSuppressed, string>>;
}

/** What is said of openings and closures. */
export const TURNOVER_WORDS: Bilingual<TurnoverWords> = {
  fr: {
    title: 'Ouvertures et fermetures',
    lead: 'Ce qui a été vu entre le premier et le dernier relevé de chaque type, dans les limites d’aujourd’hui. Une conversion, un remplacement ou un changement de nom n’est ni une ouverture ni une fermeture.',
    byYear: (percent) => `soit ${percent}\u00a0% par an`,
    caption:
      'Taux\u00a0: événements rapportés aux points du premier relevé, avec leur intervalle à 95\u00a0%',
    kind: 'Type de service',
    stock: 'Au début',
    openings: 'Ouvertures',
    closures: 'Fermetures',
    period: (from, to) => `du ${from} au ${to}`,
    rate: (percent, low, high) => `${percent}\u00a0% (${low} à ${high})`,
    also: (events) => `aussi\u00a0: ${events}`,
    converted: 'conversion en un autre type',
    convertedMany: 'conversions en un autre type',
    replaced: 'remplacement',
    replacedMany: 'remplacements',
    still: 'type sans changement',
    stillMany: 'types sans changement',
    suppressed: {
      TOO_FEW: 'taux non calculable\u00a0: moins de cinq points au début',
      NOT_OBSERVED: 'pas observé deux fois',
    },
  },
  en: {
    title: 'Openings and closures',
    lead: 'What was seen between the first and the last observation of each kind, inside today’s limits. A conversion, a replacement or another name is neither an opening nor a closure.',
    byYear: (percent) => `that is ${percent}% a year`,
    caption: 'Rates: events over the points first observed, with their 95% interval',
    kind: 'Kind of service',
    stock: 'At the start',
    openings: 'Openings',
    closures: 'Closures',
    period: (from, to) => `from ${from} to ${to}`,
    rate: (percent, low, high) => `${percent}% (${low} to ${high})`,
    also: (events) => `also: ${events}`,
    converted: 'converted to another kind',
    convertedMany: 'converted to another kind',
    replaced: 'replaced',
    replacedMany: 'replaced',
    still: 'kind without change',
    stillMany: 'kinds without change',
    suppressed: {
      TOO_FEW: 'no rate: fewer than five points at the start',
      NOT_OBSERVED: 'not observed twice',
    },
  },
};
