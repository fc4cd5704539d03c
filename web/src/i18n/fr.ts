import { levelsIn } from './levels.js';
import { OPERATOR_WORDS } from './operators.js';

/** The word for one territory of a level, and for several. */
export const { one: levelName, many: levelNames } = levelsIn('fr');

export const OPERATORS = OPERATOR_WORDS.fr;
