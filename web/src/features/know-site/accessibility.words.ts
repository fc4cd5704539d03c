import type { Bilingual } from '../../i18n/language.js';
import type { Statement } from './statement.js';

/** What was checked and what was not, said as it is. */
export const ACCESSIBILITY: Bilingual<Statement> = {
  fr: {
    title: 'Accessibilité',
    description:
      'Ce qui a été vérifié de l’accessibilité du site, ce qui ne l’a pas été, et comment signaler un obstacle.',
    lead: 'Ce site n’a pas été audité selon le référentiel général d’amélioration de l’accessibilité (RGAA 4.1.2). Sans audit, il doit être tenu pour non conforme. Voici ce que nous vérifions, et ce que nous ne vérifions pas.',
    chapters: [
      {
        title: 'Ce qui est vérifié à chaque version',
        points: [
          'L’outil axe-core ne trouve rien sur chaque page, en français et en anglais, en clair et en sombre, sur un grand écran et sur un écran de 320 pixels.',
          'Les contrastes des couleurs du site sont calculés\u00a0: 4,5:1 au moins pour les textes, 3:1 pour les contours et le repère du clavier.',
          'Chaque page se lit sans JavaScript\u00a0; ses liens et ses formulaires y fonctionnent.',
          'Chaque page tient dans une largeur de 320 pixels sans défilement horizontal, sauf à l’intérieur d’un tableau ou d’un exemple de code.',
          'Chaque page tient dans une fenêtre de 640 pixels avec un texte deux fois plus grand, sans que rien y soit coupé.',
          'Après un clic, le titre de la nouvelle page est annoncé et le clavier part de son contenu.',
        ],
      },
      {
        title: 'Ce qui ne l’est pas',
        points: [
          'Aucune personne handicapée n’a encore essayé le site. Aucun lecteur d’écran n’a été utilisé pour le vérifier de bout en bout.',
          'Les 106 critères du RGAA n’ont pas été contrôlés un à un.',
          'L’éditeur de requêtes (GraphiQL), écrit par d’autres, n’est pas entièrement accessible\u00a0: les exemples se lisent et se copient sans lui.',
          'La carte dessinée ne se lit pas avec un lecteur d’écran. Les mêmes chiffres sont dans le tableau.',
          'Les noms de services, ce que les producteurs en écrivent, les titres des sources et les messages du graphe restent en français dans les pages en anglais.',
        ],
      },
      {
        title: 'La carte a toujours un tableau',
        paragraphs: [
          'Tout ce que la carte montre se lit dans un tableau, à la même adresse avec «\u00a0vue=tableau\u00a0». Le tableau se trie et se parcourt au clavier, sans JavaScript.',
        ],
      },
      {
        title: 'Signaler un obstacle',
        paragraphs: [
          'Dites-nous quelle page vous arrête et avec quel outil, dans les tickets publics du projet. Si vous n’obtenez pas de réponse d’un service public au sujet de l’accessibilité, vous pouvez vous adresser au Défenseur des droits.',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility',
    description:
      'What was checked of the accessibility of this site, what was not, and how to report an obstacle.',
    lead: 'This site has not been audited against the French accessibility standard (RGAA 4.1.2). Without an audit, it must be held to be non-compliant. Here is what we check, and what we do not.',
    chapters: [
      {
        title: 'What is checked at each version',
        points: [
          'The axe-core tool finds nothing on each page, in French and in English, light and dark, on a large screen and on one 320 pixels wide.',
          'The contrasts of the site’s colours are computed: at least 4.5:1 for text, 3:1 for outlines and the keyboard’s mark.',
          'Each page reads without JavaScript; its links and forms work there.',
          'Each page fits in 320 pixels without scrolling sideways, but within a table or an example of code.',
          'Each page fits in a window of 640 pixels with its text twice as large, with nothing cut.',
          'After a click, the title of the new page is announced and the keyboard starts from its content.',
        ],
      },
      {
        title: 'What is not',
        points: [
          'No disabled person has tried the site yet. No screen reader was used to check it from end to end.',
          'The 106 criteria of the RGAA were not checked one by one.',
          'The query editor (GraphiQL), written by others, is not fully accessible: the examples can be read and copied without it.',
          'The drawn map cannot be read with a screen reader. The same figures are in the table.',
          'Names of services, what producers write of them, titles of sources, and messages of the graph stay in French in English pages.',
        ],
      },
      {
        title: 'The map always has a table',
        paragraphs: [
          'All that the map shows reads in a table, at the same address with “vue=tableau”. The table is sorted and read by keyboard, without JavaScript.',
        ],
      },
      {
        title: 'Report an obstacle',
        paragraphs: [
          'Tell us which page stops you and with which tool, in the public tickets of the project. If a public service does not answer you about accessibility, you may turn to the Défenseur des droits.',
        ],
      },
    ],
  },
};
