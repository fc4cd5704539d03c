import { ID_PREFIX, TerritoryLevel } from './territory-level.js';

const SHAPE = /^(?:FR|(?:REG|DEP|COL|ARR|EPCI|EPT|COM|ARM|COMD|COMA)-[0-9A-Z]{2,9})$/;

/** The hub's id of an official code at a level: `COM-59512`, `FR`. */
export function territoryId(level: TerritoryLevel, code: string): string {
  return level === TerritoryLevel.FRANCE ? ID_PREFIX.FRANCE : `${ID_PREFIX[level]}-${code}`;
}

/** Whether a text has the shape of an id, whatever it names. */
export function isTerritoryId(text: string): boolean {
  return SHAPE.test(text);
}
