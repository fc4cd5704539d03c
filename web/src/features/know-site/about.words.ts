import type { Bilingual } from '../../i18n/language.js';
import type { Statement } from './statement.js';

/** Who speaks, with which data, and what is kept of those who read. */
export const ABOUT: Bilingual<Statement> = {
  fr: {
    title: 'À propos',
    description:
      'Ce qu’est Maillage, qui le publie, d’où viennent ses données et ce qui est conservé de vous.',
    lead: 'Maillage réunit des données ouvertes sur les services publics de France, de la commune au pays entier, sur une carte, dans des pages et dans un graphe que chacun peut interroger.',
    chapters: [
      {
        title: 'Ce site n’est pas un site de l’État',
        paragraphs: [
          'Maillage est un logiciel libre (licence MIT). Il n’utilise ni le nom, ni le logo, ni la charte graphique de l’État. Il ne remplace pas les sites officiels\u00a0: pour une démarche, adressez-vous au service lui-même.',
        ],
      },
      {
        title: 'Les données',
        paragraphs: [
          'Chaque jeu de données garde sa licence, son producteur et sa date\u00a0: la page des sources les donne. Certaines positions sont approchées, certains services sont déduits\u00a0: c’est écrit à côté du chiffre.',
        ],
      },
      {
        title: 'Vos données personnelles',
        paragraphs: [
          'Aucun compte, aucun cookie, aucune mesure d’audience, aucun appel à un réseau social.',
        ],
        points: [
          'Dans votre navigateur seulement\u00a0: l’affichage clair ou sombre si vous le choisissez, et ce que l’éditeur de requêtes garde de vos essais.',
          'Votre position, si vous la donnez, sert à trouver les services proches. Elle n’est jamais enregistrée.',
          'Le serveur peut tenir un journal technique des requêtes, sans les valeurs que vous écrivez.',
          'Si un fond de carte est affiché, ses images viennent de l’IGN (data.geopf.fr), qui voit alors votre adresse internet.',
        ],
      },
      {
        title: 'Nous écrire',
        paragraphs: [
          'Une erreur, une question, une idée\u00a0: les tickets publics du projet sont ouverts à tous. Pour une faille de sécurité, utilisez le signalement privé.',
        ],
      },
    ],
  },
  en: {
    title: 'About',
    description:
      'What Maillage is, who publishes it, where its data come from and what is kept of you.',
    lead: 'Maillage brings together open data on the public services of France, from the commune to the whole country, on a map, in pages and in a graph that anyone may query.',
    chapters: [
      {
        title: 'This is not a government website',
        paragraphs: [
          'Maillage is free software (MIT licence). It uses neither the name, nor the logo, nor the graphic charter of the French State. It does not replace official sites: for a procedure, turn to the service itself.',
        ],
      },
      {
        title: 'The data',
        paragraphs: [
          'Each dataset keeps its licence, its producer and its date: the page of sources gives them. Some positions are approximate, some services are deduced: it is written beside the figure.',
        ],
      },
      {
        title: 'Your personal data',
        paragraphs: [
          'No account, no cookie, no audience measurement, no call to a social network.',
        ],
        points: [
          'In your browser only: the light or dark display if you choose it, and what the query editor keeps of your tries.',
          'Your position, if you give it, is used to find the services nearby. It is never recorded.',
          'The server may keep a technical log of requests, without the values that you write.',
          'Where a background map is shown, its images come from IGN (data.geopf.fr), which then sees your internet address.',
        ],
      },
      {
        title: 'Write to us',
        paragraphs: [
          'An error, a question, an idea: the public tickets of the project are open to all. For a security flaw, use the private report.',
        ],
      },
    ],
  },
};
