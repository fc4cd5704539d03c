import { levelsIn } from './levels.js';
import { OPERATOR_WORDS } from './operators.js';
import { SITE_NAME, SITE_WORDS } from './site.words.js';

/** French words for the pages that do not speak English yet. */
export const SITE = { name: SITE_NAME, slogan: SITE_WORDS.fr.slogan } as const;

/** The word for one territory of a level, and for several. */
export const { one: levelName, many: levelNames } = levelsIn('fr');

export const OPERATORS = OPERATOR_WORDS.fr;
