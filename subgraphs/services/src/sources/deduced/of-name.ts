/**
 * INSEE's "type de nom en clair": how a name takes its article. 2 Le, 3 La, 4 Les, 5 L’, 6 Aux,
 * 7 Las, 8 Los; 0 and 1 have none and begin with a consonant or a vowel.
 */
export type NameLink = number;

/** "de" before a commune, whose name holds its article: « d’Arras », « du Havre », « de La Rochelle ». */
export function ofCommune(name: string, link: NameLink): string {
  if (link === 1) return `d’${name}`;
  if (link === 2) return `du ${name.replace(/^Le /, '')}`;
  if (link === 4) return `des ${name.replace(/^Les /, '')}`;
  return `de ${name}`;
}

/** "de" before a département or a région, whose name lacks its article: « de l’Ain », « du Nord ». */
export function ofArea(name: string, link: NameLink): string {
  const before = ['de ', 'd’', 'du ', 'de la ', 'des ', 'de l’'][link] ?? 'de ';
  return `${before}${name}`;
}
