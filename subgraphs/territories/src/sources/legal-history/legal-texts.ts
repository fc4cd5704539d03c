/** The texts that the tables rest on; their days are those on which they took effect. */
export const TEXTS = {
  regions1972: { day: '1972-07-05', words: 'loi n° 72-619 du 5 juillet 1972' },
  ileDeFrance1976: { day: '1976-05-06', words: 'loi n° 76-394 du 6 mai 1976' },
  overseas1982: { day: '1982-12-31', words: 'loi n° 82-1171 du 31 décembre 1982' },
  mayotte2011: { day: '2011-03-31', words: 'loi n° 2010-1487 du 7 décembre 2010' },
  regions2016: { day: '2016-01-01', words: 'loi n° 2015-29 du 16 janvier 2015' },
  centre2015: { day: '2015-01-17', words: 'loi n° 2015-29 du 16 janvier 2015' },
  names2016: { day: '2016-09-30', words: 'décrets du 28 septembre 2016' },
  paris1968: { day: '1968-01-01', words: 'loi n° 64-707 du 10 juillet 1964' },
  corsica1976: { day: '1976-01-01', words: 'loi n° 75-356 du 15 mai 1975' },
  overseas1946: { day: '1946-03-19', words: 'loi n° 46-451 du 19 mars 1946' },
  seineMaritime: { day: '1955-01-18', words: 'décret du 18 janvier 1955' },
  loireAtlantique: { day: '1957-03-09', words: 'décret du 9 mars 1957' },
  pyreneesAtlantiques: { day: '1969-10-10', words: 'décret du 10 octobre 1969' },
  hauteProvence: { day: '1970-04-13', words: 'décret du 13 avril 1970' },
  cotesDArmor: { day: '1990-02-27', words: 'décret du 27 février 1990' },
  miquelon1976: { day: '1976-07-19', words: 'loi n° 76-664 du 19 juillet 1976' },
  miquelon1985: { day: '1985-06-11', words: 'loi n° 85-595 du 11 juin 1985' },
} as const;

/** A text of {@link TEXTS}. */
export type Text = keyof typeof TEXTS;
